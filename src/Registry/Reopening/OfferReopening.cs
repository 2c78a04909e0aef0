namespace Lajur.Registry.Reopening;

/// <summary>The case is answered: close it, and let the applicant open it again for some time.</summary>
public sealed record OfferReopening
{
    public required string InstanceId { get; init; }

    /// <summary>Where the run waits for the applicant.</summary>
    public required string BookmarkId { get; init; }

    /// <summary>The word of the closing, such as "Dijawab".</summary>
    public required string Result { get; init; }

    /// <summary>For how much business time, as the drawing writes it: "14 hari kerja".</summary>
    public required string Within { get; init; }
}
