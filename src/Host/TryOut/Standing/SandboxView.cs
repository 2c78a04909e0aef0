using Lajur.Registry.Cases;
using Lajur.Registry.Offices;
using Lajur.Registry.Sop;
using Lajur.Registry.Tracking;

namespace Lajur.Host.TryOut.Standing;

/// <summary>Where a try-out stands, for its page.</summary>
public sealed record SandboxView
{
    public required DateTimeOffset Now { get; init; }

    public required IndonesianZone Zone { get; init; }

    /// <summary>The SOP of the draft with where the case stands in it.</summary>
    public required SopMatrix Matrix { get; init; }

    /// <summary>The case as a head of the office sees it; null before the form was sent.</summary>
    public CaseFile? File { get; init; }

    /// <summary>The case as its applicant sees it.</summary>
    public TrackedCase? Tracked { get; init; }

    public IReadOnlyList<OpenTask> Tasks { get; init; } = [];

    /// <summary>The task that is looked at; null when none is open.</summary>
    public OpenTask? Chosen { get; init; }

    public NextDue? Next { get; init; }

    public TimeVerdict? Verdict { get; init; }

    public IReadOnlyList<OutsideLine> Outside { get; init; } = [];

    public IReadOnlyList<Trouble> Troubles { get; init; } = [];

    public IReadOnlyList<EngineLine> Journal { get; init; } = [];
}
