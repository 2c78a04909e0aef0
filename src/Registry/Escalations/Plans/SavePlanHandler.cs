using Lajur.Engine.Storage;
using Lajur.Registry.Calendars;
using Lajur.Registry.Cases;
using Lajur.Registry.Cases.Reading;
using Lajur.Registry.Offices.Keeping;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Escalations.Plans;

/// <summary>Handles <see cref="SavePlan"/>. Clocks that run are looked at again at once, since a rung may have come nearer.</summary>
public sealed class SavePlanHandler(RegistryDb db, IStepTransaction step, CaseAccess access, TimeProvider time)
{
    public Task<SavePlanResult> HandleAsync(SavePlan command, CancellationToken ct = default) =>
        step.ExecuteAsync(inner => SaveAsync(command, inner), ct);

    private async Task<SavePlanResult> SaveAsync(SavePlan command, CancellationToken ct)
    {
        if (await access.FindAdministeredAsync(db, command.AdministratorId, s => s.Slug == command.ServiceSlug, ct) is not var (officer, service))
        {
            return new SavePlanResult.NotAllowed();
        }

        var errors = new Dictionary<string, string>(StringComparer.Ordinal);
        Check("promise", command.Promise, errors);
        Check("step", command.Step, errors);
        if (errors.Count > 0)
        {
            return new SavePlanResult.Invalid(errors);
        }

        var now = time.GetUtcNow();
        service.Escalation = new()
        {
            Promise = Sorted(command.Promise),
            Step = Sorted(command.Step),
            ChangedByName = officer.Name,
            ChangedAt = now,
        };
        await db.SaveChangesAsync(ct);
        await db.Set<Clock>()
            .Where(c => c.RunningSince != null && db.Set<Case>().Any(m => m.Id == c.CaseId && m.ServiceId == service.Id))
            .ExecuteUpdateAsync(set => set.SetProperty(c => c.WatchAt, now), ct);
        return new SavePlanResult.Saved();
    }

    private static void Check(string ladder, IReadOnlyList<EscalationRung> rungs, Dictionary<string, string> errors)
    {
        if (rungs.Count > EscalationPlan.MaxRungs)
        {
            errors[ladder] = $"Paling banyak {EscalationPlan.MaxRungs} pengingat. Anda menulis {rungs.Count}.";
        }
        else if (rungs.Any(rung => rung.Share is < Clock.EarliestShare or > EscalationPlan.LatestShare))
        {
            errors[ladder] = $"Bagian waktu dari {Clock.EarliestShare} sampai {EscalationPlan.LatestShare} persen.";
        }
        else if (rungs.Any(rung => !Enum.IsDefined(rung.To)))
        {
            errors[ladder] = "Pilih siapa yang diberi tahu.";
        }
        else if (rungs.Distinct().Count() < rungs.Count)
        {
            errors[ladder] = "Dua pengingat sama. Hapus salah satu, atau ubah waktunya.";
        }
    }

    private static List<EscalationRung> Sorted(IReadOnlyList<EscalationRung> rungs) =>
        [.. rungs.OrderBy(rung => rung.Share).ThenBy(rung => rung.To)];
}
