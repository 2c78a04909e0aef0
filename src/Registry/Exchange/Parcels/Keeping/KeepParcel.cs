using Lajur.Registry.Changes;

namespace Lajur.Registry.Exchange.Parcels.Keeping;

/// <summary>Somebody who draws keeps a parcel: its forms and texts go with the drawing's draft. A service that the office lacks is added, closed, by an administrator only.</summary>
public sealed record KeepParcel
{
    public required ServiceParcel Parcel { get; init; }

    /// <summary>The office that takes it in.</summary>
    public required Guid OfficeId { get; init; }

    /// <summary>The drawing, of which a draft has just been saved.</summary>
    public required string DefinitionId { get; init; }

    /// <summary>Who does it, also for the ledger of the drawing.</summary>
    public required Actor By { get; init; }
}
