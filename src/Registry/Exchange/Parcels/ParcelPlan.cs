namespace Lajur.Registry.Exchange.Parcels;

/// <summary>What taking a parcel in would do at an office.</summary>
/// <param name="DefinitionId">The drawing whose draft it becomes.</param>
/// <param name="IsNewService">True when the office does not have the service yet; it comes closed to applications.</param>
/// <param name="Changes">What it adds, replaces and lacks, in the order of a parcel.</param>
public sealed record ParcelPlan(string DefinitionId, bool IsNewService, IReadOnlyList<ParcelChange> Changes);
