namespace Lajur.Registry.PersonalData.Requests;

/// <summary>An applicant asks that data about them be put right or erased.</summary>
public sealed class DataRequest
{
    /// <summary>The longest request and the longest answer.</summary>
    public const int MaxText = 1000;

    /// <summary>What the applicant is told once their data are gone.</summary>
    public const string Erased = "Data diri Anda sudah dihapus.";

    /// <summary>Within which it is answered (UU 27/2022, article 30: three times 24 hours, not working time).</summary>
    public static readonly TimeSpan Term = TimeSpan.FromHours(72);

    public required Guid Id { get; init; }

    public required Guid OfficeId { get; init; }

    public required Guid CaseId { get; init; }

    public required DataRequestKind Kind { get; init; }

    /// <summary>In the applicant's words; gone once the data are erased.</summary>
    public required string Text { get; set; }

    public required DateTimeOffset AskedAt { get; init; }

    public DataRequestState State { get; private set; } = DataRequestState.Open;

    public DateTimeOffset? DecidedAt { get; private set; }

    public string? DecidedByName { get; private set; }

    /// <summary>What the applicant is told.</summary>
    public string? Answer { get; private set; }

    public DateTimeOffset DueAt => AskedAt + Term;

    /// <summary>True while nothing more needs to be asked about the data.</summary>
    public bool IsPending => State is DataRequestState.Open or DataRequestState.Granted;

    internal void Decide(DataRequestState state, string answer, string byName, DateTimeOffset at) =>
        (State, Answer, DecidedByName, DecidedAt) = (state, answer, byName, at);
}
