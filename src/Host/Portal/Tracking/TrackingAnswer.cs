using Lajur.Registry.Tracking;

namespace Lajur.Host.Portal.Tracking;

/// <summary>Whether somebody may see a case.</summary>
public abstract record TrackingAnswer
{
    private TrackingAnswer()
    {
    }

    /// <summary>Number and code belong together.</summary>
    public sealed record Found(TrackedCase Case, string Secret) : TrackingAnswer;

    /// <summary>They do not; which of the two is wrong is not said.</summary>
    public sealed record Wrong : TrackingAnswer;

    /// <summary>This address was wrong too often.</summary>
    public sealed record TooManyTries : TrackingAnswer;
}
