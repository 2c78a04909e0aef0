using Lajur.Registry.Changes;

namespace Lajur.Registry.Forms.Drawing;

/// <summary>An administrator takes a form out of a drawing's draft. Versions that were published keep it.</summary>
public sealed record DropForm
{
    public required string DefinitionId { get; init; }

    public required Guid OfficeId { get; init; }

    public required string Key { get; init; }

    /// <summary>The version that was seen.</summary>
    public required int Version { get; init; }

    /// <summary>Who does it, for the ledger of the drawing.</summary>
    public required Actor By { get; init; }
}
