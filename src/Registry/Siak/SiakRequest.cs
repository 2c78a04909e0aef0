namespace Lajur.Registry.Siak;

/// <summary>What is asked of SIAK.</summary>
/// <param name="Id">Names the request; the answer carries it.</param>
/// <param name="CaseId">The case it is for.</param>
/// <param name="CaseNumber">Its number.</param>
/// <param name="Nik">The applicant's identity number; null when the case has none.</param>
public sealed record SiakRequest(string Id, Guid CaseId, string CaseNumber, string? Nik);
