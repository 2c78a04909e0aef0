using Lajur.Registry.Changes;

namespace Lajur.Registry.Services.Texts;

/// <summary>An administrator saves standard and identity page. They become part of the drawing's draft, and come into force with it.</summary>
public sealed record SaveTexts
{
    public required string DefinitionId { get; init; }

    /// <summary>The administrator's office; nobody saves texts of another's.</summary>
    public required Guid OfficeId { get; init; }

    public required ServiceText Text { get; init; }

    /// <summary>The number of the text that was opened; 0 when the drawing named none.</summary>
    public required int BaseNumber { get; init; }

    /// <summary>Who saves, also for the ledger of the drawing.</summary>
    public required Actor By { get; init; }
}
