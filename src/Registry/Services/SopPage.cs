namespace Lajur.Registry.Services;

/// <summary>The first page of an SOP (halaman identitas, PermenPAN-RB 35/2012), from which the document is printed.</summary>
public sealed record SopPage
{
    public required string Number { get; init; }

    public required string Title { get; init; }

    /// <summary>The government the office belongs to, as in "Pemerintah Kota Probolinggo".</summary>
    public required string Government { get; init; }

    /// <summary>The office as it stands in the head of the page.</summary>
    public required string Unit { get; init; }

    /// <summary>Tanggal pembuatan, as written: "Januari 2018".</summary>
    public string? MadeOn { get; init; }

    public string? RevisedOn { get; init; }

    /// <summary>Tanggal pengesahan; empty in the document when nobody wrote it.</summary>
    public string? ApprovedOn { get; init; }

    /// <summary>Tanggal efektif, as written; empty in the document when nobody wrote it.</summary>
    public string? EffectiveOn { get; init; }

    public SopSignatory? ApprovedBy { get; init; }

    public IReadOnlyList<string> LegalBasis { get; init; } = [];

    public IReadOnlyList<string> Qualifications { get; init; } = [];

    /// <summary>Keterkaitan: other SOPs it hands over to or builds on.</summary>
    public IReadOnlyList<string> Linkage { get; init; } = [];

    public IReadOnlyList<string> Equipment { get; init; } = [];

    public SopWarning? Warning { get; init; }

    /// <summary>Pencatatan dan pendataan: the registers kept.</summary>
    public IReadOnlyList<string> Recording { get; init; } = [];
}
