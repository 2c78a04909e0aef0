using Lajur.Registry.Services;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Guarantees.Reading;

/// <summary>Counts the guarantees of an office, by service.</summary>
public sealed class GuaranteeReport(RegistryDb db)
{
    /// <summary>Every service of the office, those without a guarantee among them, by name.</summary>
    /// <param name="officeId">The office.</param>
    /// <param name="span">Raised from the first moment and before the second.</param>
    /// <param name="ct">Stops it.</param>
    public async Task<IReadOnlyList<GuaranteeFigures>> CountAsync(
        Guid officeId, (DateTimeOffset From, DateTimeOffset Until) span, CancellationToken ct = default)
    {
        var raised = await db.Set<Guarantee>().AsNoTracking()
            .Where(g => g.OfficeId == officeId && g.RaisedAt >= span.From && g.RaisedAt < span.Until)
            .Select(g => new Raised(g.ServiceId, g.Cause, g.State, g.NoBreachSince != null, g.OpenedAt, g.ClosedAt)).ToListAsync(ct);
        var services = await db.Set<Service>().AsNoTracking().Where(s => s.OfficeId == officeId)
            .OrderBy(s => s.Name).Select(s => new { s.Id, s.Name }).ToListAsync(ct);
        return [.. services.Select(service => Of(service.Id, service.Name, [.. raised.Where(one => one.ServiceId == service.Id)]))];
    }

    private static GuaranteeFigures Of(Guid id, string name, IReadOnlyList<Raised> raised) => new()
    {
        ServiceId = id,
        Service = name,
        Breaches = raised.Count(one => one is { Cause: GuaranteeCause.Breach, IsTakenBack: false }),
        BreachesTakenBack = raised.Count(one => one.IsTakenBack),
        WrongProducts = Confirmed(raised, GuaranteeCause.WrongProduct),
        UnmetStandards = Confirmed(raised, GuaranteeCause.UnmetStandard),
        Reported = raised.Count(one => one.State == GuaranteeState.Reported),
        Declined = raised.Count(one => one.State == GuaranteeState.Declined),
        Open = raised.Count(one => one.State == GuaranteeState.Open),
        Fulfilled = raised.Count(one => one.State == GuaranteeState.Fulfilled),
        Ended = raised.Count(one => one.State == GuaranteeState.Ended),
        MedianHours = Median([.. raised.Where(one => one is { State: GuaranteeState.Fulfilled, OpenedAt: not null, ClosedAt: not null })
            .Select(one => (one.ClosedAt!.Value - one.OpenedAt!.Value).TotalHours).Order()]),
    };

    private static int Confirmed(IReadOnlyList<Raised> raised, GuaranteeCause cause) =>
        raised.Count(one => one.Cause == cause && one.State is not (GuaranteeState.Reported or GuaranteeState.Declined));

    private static double? Median(IReadOnlyList<double> sorted) =>
        sorted.Count == 0 ? null : (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;

    private sealed record Raised(
        Guid ServiceId, GuaranteeCause Cause, GuaranteeState State, bool IsTakenBack, DateTimeOffset? OpenedAt, DateTimeOffset? ClosedAt);
}
