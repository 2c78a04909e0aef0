using Lajur.Engine.Storage;
using Lajur.Registry.Cases.Reading;
using Lajur.Registry.Changes;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.PersonalData.Breaches.Handling;

/// <summary>Handles <see cref="DropCases"/>. Whoever was written to by then stays; said twice it changes nothing.</summary>
public sealed class DropCasesHandler(RegistryDb db, IStepTransaction step, BreachDoor door, CaseAccess access, CaseBooks books)
{
    public Task<BreachResult> HandleAsync(DropCases command, CancellationToken ct = default) =>
        step.ExecuteAsync(inner => DropAsync(command, inner), ct);

    private async Task<BreachResult> DropAsync(DropCases command, CancellationToken ct)
    {
        if (await door.EnterAsync(command.BreachId, command.OfficerId, ct) is not var (officer, breach))
        {
            return new BreachResult.NotFound();
        }

        if (breach.ClosedAt is not null)
        {
            return new BreachResult.NotAllowed(BreachDoor.IsClosed);
        }

        if (command.CaseIds.Count == 0)
        {
            return new BreachResult.Invalid(new Dictionary<string, string>(StringComparer.Ordinal) { ["drop"] = "Pilih dahulu perkara yang salah masuk." });
        }

        var ids = command.CaseIds.ToList();
        var seen = access.SightsOf(officer).Where(s => s.Sight != CaseSight.Nothing);
        var dropped = await db.Set<BreachCase>()
            .Where(c => c.BreachId == breach.Id && ids.Contains(c.CaseId) && c.State == BreachCaseState.Waiting && seen.Any(s => s.CaseId == c.CaseId))
            .ExecuteDeleteAsync(ct);
        if (dropped > 0)
        {
            breach.Revision++;
            books.News.TellOffice(breach.OfficeId, breach.Id);
            await db.SaveChangesAsync(ct);
        }

        return new BreachResult.Done(breach.Id);
    }
}
