using System.Globalization;
using Lajur.Registry.Escalations.Plans;

namespace Lajur.Host.Guarantees.Plans;

/// <summary>A rung as it stands in the form; an empty share is no rung.</summary>
/// <param name="Share">As typed.</param>
/// <param name="To">The name of an <see cref="EscalationAudience"/>.</param>
public sealed record RungForm(string Share, string To)
{
    /// <summary>Empty rungs offered below those that are there.</summary>
    private const int Spare = 2;

    /// <summary>The rungs of a ladder, and room for more.</summary>
    public static IReadOnlyList<RungForm> Of(IReadOnlyList<EscalationRung> rungs) =>
    [
        .. rungs.Select(rung => new RungForm(rung.Share.ToString(CultureInfo.InvariantCulture), rung.To.ToString())),
        .. Enumerable.Repeat(new RungForm("", nameof(EscalationAudience.Lane)), Math.Min(Spare, EscalationPlan.MaxRungs - rungs.Count)),
    ];

    /// <summary>As posted for one ladder.</summary>
    public static IReadOnlyList<RungForm> Of(IFormCollection form, string ladder) =>
        [.. form[$"{ladder}-share"].Zip(form[$"{ladder}-to"], (share, to) => new RungForm((share ?? "").Trim(), to ?? "")).Take(EscalationPlan.MaxRungs + Spare)];

    /// <summary>What is not filled in is left out; what cannot be read becomes a rung that the rules refuse.</summary>
    public static IReadOnlyList<EscalationRung> Read(IReadOnlyList<RungForm> rungs) => [.. rungs.Where(rung => rung.Share.Length > 0).Select(rung => new EscalationRung(
        int.TryParse(rung.Share.TrimEnd('%'), NumberStyles.None, CultureInfo.InvariantCulture, out var share) ? share : -1,
        Enum.TryParse<EscalationAudience>(rung.To, out var to) ? to : (EscalationAudience)(-1)))];
}
