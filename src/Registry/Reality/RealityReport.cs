using Lajur.Registry.Calendars.Durations;
using Lajur.Registry.Offices;
using Lajur.Registry.Services;
using Lajur.Registry.Sop;

namespace Lajur.Registry.Reality;

/// <summary>The SOP of one version of a drawing beside what happened in it.</summary>
public sealed record RealityReport
{
    /// <summary>Cases that are measured at most, the last that ended; a longer period is told by these.</summary>
    public const int MostCases = 5_000;

    public required Office Office { get; init; }

    public required Service Service { get; init; }

    /// <summary>The version that is measured.</summary>
    public required int Version { get; init; }

    /// <summary>Every version that was published at any time, newest first.</summary>
    public required IReadOnlyList<int> Versions { get; init; }

    /// <summary>The table as it is drawn.</summary>
    public required SopMatrix Matrix { get; init; }

    /// <summary>A row each of <see cref="Matrix"/>, in its order.</summary>
    public required IReadOnlyList<RowReality> Rows { get; init; }

    /// <summary>Cases on this version that ended in the period.</summary>
    public required int Cases { get; init; }

    /// <summary>How many of them came from another version; what they did before they came is not counted.</summary>
    public required int MovedCases { get; init; }

    /// <summary>Files that were returned to their applicants to be completed.</summary>
    public required int Returned { get; init; }

    /// <summary>True when there were more cases than are measured.</summary>
    public bool IsCut => Cases > MostCases;

    /// <summary>The row of an activity; null when it has none.</summary>
    public RowReality? Find(string activityId) => Rows.FirstOrDefault(row => row.ActivityId == activityId);

    /// <summary>What the service promises; null where nothing is promised.</summary>
    public BusinessDuration? Promise => Service.Promise == BusinessDuration.Zero ? null : Service.Promise;
}
