namespace Lajur.Registry.Complaints;

/// <summary>What a complaint is about, as found when it came in.</summary>
/// <param name="CaseId">The case complained of.</param>
/// <param name="IsProven">Whether its tracking code was shown.</param>
/// <param name="LaneKey">The lane complained about.</param>
/// <param name="Officer">Whom the complainant names, in their own words.</param>
/// <param name="WantsAnonymity">Whether the complainant asked to stay unnamed.</param>
/// <param name="Concerned">The officers it concerns, each with the reason.</param>
internal sealed record ComplaintTarget(
    Guid? CaseId,
    bool IsProven,
    string? LaneKey,
    string? Officer,
    bool WantsAnonymity,
    IReadOnlyDictionary<Guid, ConcernReason> Concerned);
