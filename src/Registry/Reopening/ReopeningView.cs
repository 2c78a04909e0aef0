namespace Lajur.Registry.Reopening;

/// <summary>How it stands with opening an answered case again.</summary>
/// <param name="Until">Until when it may be.</param>
/// <param name="IsOpen">True while the applicant may.</param>
/// <param name="Reason">Why it was opened again; null when it was not.</param>
public sealed record ReopeningView(DateTimeOffset Until, bool IsOpen, string? Reason)
{
    internal static ReopeningView Of(ReopeningOffer offer, DateTimeOffset now) =>
        new(offer.Until, offer.State == ReopeningState.Open && offer.Until > now, offer.Reason);
}
