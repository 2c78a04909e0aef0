namespace Lajur.Registry.PersonalData.Breaches;

/// <summary>
/// A failure to protect personal data (kegagalan pelindungan data pribadi; UU 27/2022, article 46): within three times 24 hours the people and
/// the authority are told in writing which data were disclosed, when and how, and what is done to handle and recover.
/// </summary>
public sealed class Breach
{
    /// <summary>The longest of what is written about it.</summary>
    public const int MaxText = 2000;

    /// <summary>The longest name, address or reference.</summary>
    public const int MaxShort = 200;

    /// <summary>The most cases that one breach counts.</summary>
    public const int MostCases = 5000;

    /// <summary>Within which people and authority are told; whole hours, nights and holidays among them.</summary>
    public static readonly TimeSpan Term = TimeSpan.FromHours(72);

    /// <summary>When the heads are reminded: after two thirds.</summary>
    public static readonly TimeSpan WarnsAfter = Term * 2 / 3;

    public required Guid Id { get; init; }

    public required Guid OfficeId { get; init; }

    /// <summary>Such as "KPD-2026-0001".</summary>
    public required string Number { get; init; }

    /// <summary>Since when the term runs; it never changes.</summary>
    public required DateTimeOffset KnownAt { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    public required string RecordedByName { get; init; }

    /// <summary>Null while nobody knows.</summary>
    public DateTimeOffset? OccurredAt { get; internal set; }

    public required string What { get; set; }

    /// <summary>How it was found.</summary>
    public required string Found { get; set; }

    /// <summary>Which data were disclosed.</summary>
    public required string Data { get; set; }

    /// <summary>How it came about; empty while nobody knows.</summary>
    public required string Cause { get; set; }

    public required string Handling { get; set; }

    public required string Recovery { get; set; }

    /// <summary>True where the public has to be told too: it disturbs public service or touches the public gravely (article 46, paragraph 3).</summary>
    public bool ConcernsPublic { get; internal set; }

    /// <summary>Who it was reported to; null until then.</summary>
    public string? Authority { get; internal set; }

    public DateTimeOffset? AuthorityToldAt { get; internal set; }

    /// <summary>By which way, and the number of its receipt.</summary>
    public string? AuthorityReceipt { get; internal set; }

    /// <summary>Who noted the report; null until then, and for one noted before names were kept.</summary>
    public string? AuthorityToldByName { get; internal set; }

    public DateTimeOffset? PublishedAt { get; internal set; }

    public string? PublishedWhere { get; internal set; }

    /// <summary>Who noted the announcement; null as for the report.</summary>
    public string? PublishedByName { get; internal set; }

    /// <summary>When the messages to the people were first handed over; those that cannot be written to by e-mail are told one by one after it.</summary>
    public DateTimeOffset? PeopleToldAt { get; internal set; }

    public string? PeopleToldByName { get; internal set; }

    /// <summary>When the heads were reminded that two thirds of the term are over.</summary>
    public DateTimeOffset? WarnedAt { get; internal set; }

    /// <summary>When the heads were told that the term is over.</summary>
    public DateTimeOffset? ExpiryToldAt { get; internal set; }

    public DateTimeOffset? ClosedAt { get; internal set; }

    public string? ClosedByName { get; internal set; }

    /// <summary>Why the authority was not told; null when it was.</summary>
    public string? WhyNotAuthority { get; internal set; }

    /// <summary>Why not everybody was told; null when all were.</summary>
    public string? WhyNotPeople { get; internal set; }

    /// <summary>Why the public was not told; null when it was, or did not need to be.</summary>
    public string? WhyNotPublic { get; internal set; }

    /// <summary>Grows with every change that staff make, but for the marks of who was told: a page that stands open loses nothing by those.</summary>
    public int Revision { get; internal set; }

    public DateTimeOffset DueAt => KnownAt + Term;

    /// <summary>What a letter cannot do without and is not written yet, within a sentence; empty when it can go out.</summary>
    public IReadOnlyList<string> Missing =>
    [
        .. new (string Name, string Text)[] { ("bagaimana terjadinya", Cause), ("penanganan", Handling), ("pemulihan", Recovery) }
            .Where(part => part.Text.Length == 0).Select(part => part.Name),
    ];
}
