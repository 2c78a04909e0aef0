using Lajur.Registry.Cases;

namespace Lajur.Registry.PersonalData.Requests;

/// <summary>What an office keeps of an applicant, as they read it themselves.</summary>
public sealed record OwnData
{
    /// <summary>With the identity number masked.</summary>
    public required ApplicantView Applicant { get; init; }

    /// <summary>Files that they sent.</summary>
    public required int Files { get; init; }

    /// <summary>How many officers have opened their data.</summary>
    public required int Readers { get; init; }

    /// <summary>Since when nothing of it is kept; null while it is.</summary>
    public required DateTimeOffset? ErasedAt { get; init; }

    /// <summary>Months after the end of the case for which it is kept; null where the office has set none.</summary>
    public required int? RetentionMonths { get; init; }

    /// <summary>What they asked before, the last first.</summary>
    public required IReadOnlyList<DataRequest> Requests { get; init; }

    public bool MayAsk => ErasedAt is null && !Requests.Any(request => request.IsPending);
}
