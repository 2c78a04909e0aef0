using Lajur.Registry.Services;

namespace Lajur.Registry.Offices;

/// <summary>What stands above and below what an office prints (kop surat, tanda tangan); what is null is left out.</summary>
public sealed record Letterhead
{
    /// <summary>The government it belongs to, as in "Pemerintah Kota Probolinggo".</summary>
    public string? Government { get; init; }

    /// <summary>The office as the letterhead writes it; null takes its name.</summary>
    public string? Unit { get; init; }

    /// <summary>Lines below the name: street, telephone, fax, e-mail, website. One line each.</summary>
    public IReadOnlyList<string> Lines { get; init; } = [];

    /// <summary>Where it is signed, as in "Probolinggo, 23 November 2026".</summary>
    public string? Place { get; init; }

    /// <summary>Who signs.</summary>
    public SopSignatory? Signatory { get; init; }
}
