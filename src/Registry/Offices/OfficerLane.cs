namespace Lajur.Registry.Offices;

/// <summary>An officer's membership of a lane: its inbox is theirs.</summary>
public sealed class OfficerLane
{
    public Guid OfficerId { get; set; }

    public Guid LaneId { get; set; }
}
