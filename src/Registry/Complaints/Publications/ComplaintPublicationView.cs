namespace Lajur.Registry.Complaints.Publications;

/// <summary>The publication of a complaint, for an officer who may decide on it.</summary>
public sealed record ComplaintPublicationView
{
    public required string CaseNumber { get; init; }

    /// <summary>The office's part of public addresses.</summary>
    public required string OfficeKey { get; init; }

    /// <summary>True once it is answered and closed.</summary>
    public required bool IsAnswered { get; init; }

    /// <summary>What it is about without a name, as the complaint officer wrote it; null before that.</summary>
    public required string? Summary { get; init; }

    /// <summary>What the complainant was answered; it speaks to them, and is not published.</summary>
    public required string? Answer { get; init; }

    /// <summary>That it is not published, with who decided it and why; null where nobody did since it was answered.</summary>
    public required (DateTimeOffset At, string ByName, string Reason)? Declined { get; init; }

    /// <summary>Every publication of it, the last first.</summary>
    public required IReadOnlyList<ComplaintPublication> All { get; init; }

    /// <summary>What everybody reads now; null when nothing.</summary>
    public ComplaintPublication? Public => All.FirstOrDefault(one => one.WithdrawnAt is null);
}
