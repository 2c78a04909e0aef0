namespace Lajur.Registry.Evaluations;

/// <summary>How a service did in a period.</summary>
public sealed record EvaluatedService
{
    public required string Service { get; init; }

    /// <summary>True for the complaints of the office.</summary>
    public bool IsComplaints { get; init; }

    /// <summary>Cases that came in.</summary>
    public required int Received { get; init; }

    /// <summary>Cases that ended with a result.</summary>
    public required int Finished { get; init; }

    /// <summary>Cases given up because the file was not completed.</summary>
    public required int Abandoned { get; init; }

    /// <summary>Finished cases whose promise was not kept.</summary>
    public required int FinishedLate { get; init; }

    /// <summary>Cases that were open when the period ended.</summary>
    public required int Open { get; init; }

    /// <summary>Open ones whose promised time had run out by then.</summary>
    public required int OpenLate { get; init; }

    /// <summary>Office minutes that half of the finished cases took at most; null when none with a promise was finished.</summary>
    public int? MedianMinutes { get; init; }

    /// <summary>Office minutes that nine of ten took at most.</summary>
    public int? NinetiethMinutes { get; init; }

    /// <summary>Files returned to applicants.</summary>
    public required int Returned { get; init; }

    /// <summary>Guarantees that began to hold.</summary>
    public required int Guarantees { get; init; }

    /// <summary>Of those, how many are fulfilled.</summary>
    public required int GuaranteesFulfilled { get; init; }

    public required int Respondents { get; init; }

    /// <summary>The satisfaction index on the scale to 100; null with fewer respondents than may be told of.</summary>
    public decimal? Index { get; init; }

    /// <summary>The grade of that index, as "A".</summary>
    public string? Grade { get; init; }
}
