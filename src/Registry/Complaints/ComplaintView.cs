using Lajur.Registry.Cases;

namespace Lajur.Registry.Complaints;

/// <summary>What a complaint is about, as the page of its case shows it to staff.</summary>
public sealed record ComplaintView
{
    /// <summary>What it is about without a name; null before the complaint officer wrote it.</summary>
    public required string? Summary { get; init; }

    public required bool WantsAnonymity { get; init; }

    /// <summary>The lane complained about, by its name.</summary>
    public required string? LaneName { get; init; }

    /// <summary>Whom the complainant names, in their own words.</summary>
    public required string? Officer { get; init; }

    /// <summary>The names of the officers who are kept from it.</summary>
    public required IReadOnlyList<string> Concerned { get; init; }

    /// <summary>The case complained of; null when it is about none.</summary>
    public required AboutCase? About { get; init; }

    /// <summary>When and by whom it was released for everybody; null while nothing of it is public.</summary>
    public required (DateTimeOffset At, string ByName)? Published { get; init; }

    /// <summary>When and by whom it was decided that nothing of it is public; null where nobody did since it was answered.</summary>
    public required (DateTimeOffset At, string ByName)? Declined { get; init; }

    /// <summary>True when the officer who looks decides whether it is public.</summary>
    public required bool MayPublish { get; init; }

    /// <summary>The case complained of, beside the complaint.</summary>
    /// <param name="Number">Its number.</param>
    /// <param name="ServiceName">Its service.</param>
    /// <param name="StateSentence">Where it stands.</param>
    /// <param name="SubmittedAt">When it came in.</param>
    /// <param name="Clock">The promise made for it; null when there is none.</param>
    /// <param name="LateSteps">The steps of it that were late.</param>
    /// <param name="IsProven">Whether the complainant showed its tracking code.</param>
    public sealed record AboutCase(
        string Number, string ServiceName, string StateSentence, DateTimeOffset SubmittedAt, ClockView? Clock,
        IReadOnlyList<string> LateSteps, bool IsProven);
}
