using Lajur.Registry.Cases;

namespace Lajur.Registry.PersonalData.Requests;

/// <summary>A request about data, for whoever answers it.</summary>
public sealed record DataRequestView
{
    /// <summary>What was asked, and what became of it.</summary>
    public required DataRequest Request { get; init; }

    public required string CaseNumber { get; init; }

    public required string ServiceName { get; init; }

    /// <summary>The person as the case knows them.</summary>
    public required Applicant Applicant { get; init; }
}
