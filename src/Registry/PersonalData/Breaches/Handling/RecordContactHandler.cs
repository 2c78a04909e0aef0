using Lajur.Engine.Storage;
using Lajur.Registry.Cases.Reading;
using Lajur.Registry.Changes;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.PersonalData.Breaches.Handling;

/// <summary>Handles <see cref="RecordContact"/>. Who is told stays told, by whom it was first; said twice it changes nothing.</summary>
public sealed class RecordContactHandler(RegistryDb db, IStepTransaction step, BreachDoor door, CaseAccess access, CaseBooks books)
{
    public Task<BreachResult> HandleAsync(RecordContact command, CancellationToken ct = default) =>
        step.ExecuteAsync(inner => RecordAsync(command, inner), ct);

    private async Task<BreachResult> RecordAsync(RecordContact command, CancellationToken ct)
    {
        if (await door.EnterAsync(command.BreachId, command.OfficerId, ct) is not var (officer, breach))
        {
            return new BreachResult.NotFound();
        }

        if (breach.ClosedAt is not null)
        {
            return new BreachResult.NotAllowed(BreachDoor.IsClosed);
        }

        var (ids, at) = (command.CaseIds.ToList(), command.At);
        Dictionary<string, string> errors = new(StringComparer.Ordinal);
        if (ids.Count == 0)
        {
            errors["cases"] = "Pilih dahulu siapa yang sudah diberi tahu.";
        }

        if (at > books.Now || at < breach.KnownAt)
        {
            errors["contactAt"] = at > books.Now ? "Waktu memberi tahu tidak boleh sesudah sekarang."
                : "Waktu memberi tahu tidak boleh sebelum kejadian ini diketahui.";
        }

        if (errors.Count > 0)
        {
            return new BreachResult.Invalid(errors);
        }

        var seen = access.SightsOf(officer).Where(s => s.Sight != CaseSight.Nothing);
        await db.Set<BreachCase>()
            .Where(c => c.BreachId == breach.Id && ids.Contains(c.CaseId) && c.State == BreachCaseState.ToContact
                && seen.Any(s => s.CaseId == c.CaseId))
            .ExecuteUpdateAsync(
                set => set.SetProperty(c => c.State, BreachCaseState.Told).SetProperty(c => c.ToldAt, at).SetProperty(c => c.ToldByName, officer.Name), ct);
        books.News.TellOffice(breach.OfficeId, breach.Id);
        await db.SaveChangesAsync(ct);
        return new BreachResult.Done(breach.Id);
    }
}
