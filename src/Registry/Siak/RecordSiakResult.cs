namespace Lajur.Registry.Siak;

/// <summary>A connector hands in what SIAK answered.</summary>
public sealed record RecordSiakResult
{
    /// <summary>The request's <see cref="SiakRequest.Id"/>.</summary>
    public required string RequestId { get; init; }

    public required bool Succeeded { get; init; }

    /// <summary>SIAK's own reference; demanded when it succeeded.</summary>
    public string? Reference { get; init; }

    /// <summary>Why it did not succeed, for the applicant to read; demanded then.</summary>
    public string? Reason { get; init; }
}
