namespace Lajur.Registry.Products;

/// <summary>
/// What a service made and keeps for the applicant until it is fetched: files, a paper at the counter, or both. A case that
/// is done over again has several; the last one counts.
/// </summary>
public sealed class Product
{
    public required Guid Id { get; init; }

    public required Guid CaseId { get; init; }

    /// <summary>What it is, such as "Data Penduduk".</summary>
    public required string Name { get; init; }

    /// <summary>The lane that keeps it, gives it out and issues links to it.</summary>
    public required string LaneKey { get; init; }

    /// <summary>Where the run waits for it to be fetched.</summary>
    public required string BookmarkId { get; init; }

    /// <summary>Ids of the attachments it consists of, stored as JSON; empty for a paper alone.</summary>
    public required IReadOnlyList<Guid> Files { get; init; }

    /// <summary>For how many days, today not counted, a link to it is good; 0 when it is given out at the counter only.</summary>
    public required int LinkDays { get; init; }

    public required DateTimeOffset StoredAt { get; init; }

    /// <summary>When it first reached the applicant; null while it waits.</summary>
    public DateTimeOffset? FetchedAt { get; internal set; }

    public Fetching? FetchedBy { get; internal set; }

    /// <summary>When the procedure took it back, such as to do it over again; null when it did not.</summary>
    public DateTimeOffset? WithdrawnAt { get; internal set; }
}
