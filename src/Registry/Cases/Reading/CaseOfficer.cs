using Lajur.Registry.Changes;
using Lajur.Registry.Offices;

namespace Lajur.Registry.Cases.Reading;

/// <summary>An officer as far as cases ask: office, role and the keys of the lanes held, in order.</summary>
internal sealed record CaseOfficer(Guid Id, Guid OfficeId, string Name, OfficerRole Role, IReadOnlyList<string> LaneKeys)
{
    /// <summary>Heads and section heads see cases whole.</summary>
    public bool Leads => Role is OfficerRole.Head or OfficerRole.SectionHead;

    public bool Holds(string laneKey) => LaneKeys.Contains(laneKey, StringComparer.Ordinal);

    public Actor Actor => new(Id, Name);
}
