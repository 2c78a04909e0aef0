using Lajur.Engine.Storage;
using Lajur.Registry.Changes;
using Lajur.Registry.Forms;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.PersonalData.Breaches.Handling;

/// <summary>Handles <see cref="CloseBreach"/>; what is closed stays so.</summary>
public sealed class CloseBreachHandler(RegistryDb db, IStepTransaction step, BreachDoor door, BreachWatch watch, CaseBooks books)
{
    public Task<BreachResult> HandleAsync(CloseBreach command, CancellationToken ct = default) =>
        step.ExecuteAsync(inner => CloseAsync(command, inner), ct);

    private async Task<BreachResult> CloseAsync(CloseBreach command, CancellationToken ct)
    {
        if (await door.EnterAsync(command.BreachId, command.OfficerId, ct) is not var (officer, breach))
        {
            return new BreachResult.NotFound();
        }

        if (breach.ClosedAt is not null)
        {
            return new BreachResult.Done(breach.Id);
        }

        await watch.SettleAsync(ct);
        var cases = db.Set<BreachCase>().Where(c => c.BreachId == breach.Id);
        var hasCases = await cases.AnyAsync(ct);
        var isTold = hasCases && !await cases.AnyAsync(c => c.State != BreachCaseState.Told && c.State != BreachCaseState.Gone, ct);
        Dictionary<string, string> errors = new(StringComparer.Ordinal);
        breach.WhyNotAuthority = Reason(
            "whyNotAuthority", command.WhyNotAuthority, breach.AuthorityToldAt is not null, "Lembaga belum diberi tahu. Kirim laporannya, atau tulis alasannya.");
        breach.WhyNotPeople = Reason(
            "whyNotPeople", command.WhyNotPeople, isTold,
            hasCases ? "Belum semua warga diberi tahu. Selesaikan dahulu, atau tulis alasannya."
                : "Tidak ada perkara yang dicatat. Tulis mengapa tidak ada warga yang perlu diberi tahu.");
        breach.WhyNotPublic = Reason(
            "whyNotPublic", command.WhyNotPublic, !breach.ConcernsPublic || breach.PublishedAt is not null,
            "Masyarakat belum diberi tahu. Umumkan dahulu, atau tulis alasannya.");
        if (errors.Count > 0)
        {
            db.ChangeTracker.Clear();
            return new BreachResult.Invalid(errors);
        }

        (breach.ClosedAt, breach.ClosedByName) = (books.Now, officer.Name);
        breach.Revision++;
        books.News.TellOffice(breach.OfficeId, breach.Id);
        await db.SaveChangesAsync(ct);
        return new BreachResult.Done(breach.Id);

        string? Reason(string field, string given, bool isDone, string missing)
        {
            if (isDone)
            {
                return null;
            }

            var text = FormPost.Clean(given);
            if (text.Length is 0 or > Breach.MaxText)
            {
                errors[field] = text.Length == 0 ? missing : $"Paling banyak {Breach.MaxText} huruf. Anda menulis {text.Length}.";
            }

            return text;
        }
    }
}
