using Lajur.Engine.Storage;
using Lajur.Registry.Changes;
using Lajur.Registry.Forms;

namespace Lajur.Registry.PersonalData.Breaches.Handling;

/// <summary>Handles <see cref="RecordReport"/>. Said twice, the last word counts.</summary>
public sealed class RecordReportHandler(RegistryDb db, IStepTransaction step, BreachDoor door, CaseBooks books)
{
    public Task<BreachResult> HandleAsync(RecordReport command, CancellationToken ct = default) =>
        step.ExecuteAsync(inner => RecordAsync(command, inner), ct);

    private async Task<BreachResult> RecordAsync(RecordReport command, CancellationToken ct)
    {
        if (await door.EnterAsync(command.BreachId, command.OfficerId, ct) is not var (officer, breach))
        {
            return new BreachResult.NotFound();
        }

        if (breach.ClosedAt is not null)
        {
            return new BreachResult.NotAllowed(BreachDoor.IsClosed);
        }

        var (at, to, how) = (command.At, FormPost.Clean(command.To), FormPost.Clean(command.How));
        var errors = Check(command, breach, at, to, how);
        if (errors.Count > 0)
        {
            return new BreachResult.Invalid(errors);
        }

        if (command.IsPublic)
        {
            (breach.PublishedAt, breach.PublishedWhere, breach.PublishedByName) = (at, how, officer.Name);
        }
        else
        {
            (breach.AuthorityToldAt, breach.Authority, breach.AuthorityReceipt, breach.AuthorityToldByName) = (at, to, how, officer.Name);
        }

        breach.Revision++;
        books.News.TellOffice(breach.OfficeId, breach.Id);
        await db.SaveChangesAsync(ct);
        return new BreachResult.Done(breach.Id);
    }

    private Dictionary<string, string> Check(RecordReport command, Breach breach, DateTimeOffset at, string to, string how)
    {
        Dictionary<string, string> errors = new(StringComparer.Ordinal);
        var prefix = command.IsPublic ? "public" : "authority";
        if (at > books.Now || at < breach.KnownAt)
        {
            errors[$"{prefix}At"] = at > books.Now ? "Waktu kirim tidak boleh sesudah sekarang." : "Waktu kirim tidak boleh sebelum kejadian ini diketahui.";
        }

        if (!command.IsPublic && to.Length is 0 or > Breach.MaxShort)
        {
            errors["authorityTo"] = to.Length == 0 ? "Tulis lembaga yang menerima laporan." : $"Paling banyak {Breach.MaxShort} huruf.";
        }

        if (how.Length is 0 or > Breach.MaxShort)
        {
            errors[$"{prefix}How"] = how.Length > 0 ? $"Paling banyak {Breach.MaxShort} huruf. Anda menulis {how.Length}."
                : command.IsPublic ? "Tulis di mana diumumkan." : "Tulis cara mengirim dan nomor tanda terimanya.";
        }

        return errors;
    }
}
