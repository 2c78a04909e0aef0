using Lajur.Registry.Changes;

namespace Lajur.Registry.Forms.Drawing;

/// <summary>An administrator saves a form of a drawing. It becomes part of the drawing's draft.</summary>
public sealed record SaveForm
{
    public required string DefinitionId { get; init; }

    /// <summary>The administrator's office; nobody saves forms of another's.</summary>
    public required Guid OfficeId { get; init; }

    public required string Key { get; init; }

    /// <summary>form-js JSON.</summary>
    public required string Json { get; init; }

    /// <summary>The version that was opened; null for a new form.</summary>
    public required int? BaseVersion { get; init; }

    /// <summary>Who saves, also for the ledger of the drawing.</summary>
    public required Actor By { get; init; }
}
