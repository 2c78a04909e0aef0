namespace Lajur.Registry.Linking;

/// <summary>A case turned out to be an application: offer the applicant to go on with another service.</summary>
public sealed record OfferContinuation
{
    public required string InstanceId { get; init; }

    public required string BookmarkId { get; init; }

    /// <summary>The activity in the drawing that offers.</summary>
    public required string ActivityId { get; init; }

    /// <summary>The service by its address, "probolinggo/ktp-digital"; one of the same office by its name alone.</summary>
    public required string Service { get; init; }

    /// <summary>Why, for the applicant to read.</summary>
    public required string Message { get; init; }

    /// <summary>The lane that helps; null takes that of the last step.</summary>
    public string? LaneKey { get; init; }

    /// <summary>After how much business time the offer ends; null waits for ever.</summary>
    public string? GiveUpAfter { get; init; }
}
