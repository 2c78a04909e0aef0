namespace Lajur.Engine.Interventions;

/// <summary>Who steps into a run by hand, and why; part of every command that does.</summary>
/// <param name="ActorId">The host's id of the person.</param>
/// <param name="ActorName">The name that history keeps, so that it stays readable when the person leaves.</param>
/// <param name="Reason">In the person's own words; never blank.</param>
public sealed record InterventionBy(string ActorId, string ActorName, string Reason)
{
    /// <summary>The longest reason that is kept, in characters.</summary>
    public const int MaxReasonLength = 500;
}
