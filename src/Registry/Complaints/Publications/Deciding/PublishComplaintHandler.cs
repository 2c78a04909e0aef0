using Lajur.Engine.Storage;
using Lajur.Registry.Calendars;
using Lajur.Registry.Cases;
using Lajur.Registry.Changes;
using Lajur.Registry.Forms;
using Lajur.Registry.History;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Complaints.Publications.Deciding;

/// <summary>Handles <see cref="PublishComplaint"/>; other words for what is public already take its place.</summary>
public sealed class PublishComplaintHandler(
    RegistryDb db, IStepTransaction step, PublicationDoor door, PersonalWords personal, ICalendars calendars, CaseBooks books)
{
    private const string Operation = "publish-complaint";
    private const int ShortestWords = 10;

    public Task<PublicationResult> HandleAsync(PublishComplaint command, CancellationToken ct = default) =>
        step.ExecuteAsync(inner => PublishAsync(command, inner), ct);

    private async Task<PublicationResult> PublishAsync(PublishComplaint command, CancellationToken ct)
    {
        if (await door.EnterAsync(command.OfficerId, command.CaseNumber, ct) is not var (officer, matter))
        {
            return new PublicationResult.NotFound();
        }

        if (await books.Operations.FindAsync(Operation, command.OperationId, ct) is not null)
        {
            return new PublicationResult.Done();
        }

        if (matter is not { Status: CaseStatus.Closed, AnsweredAt: { } answered })
        {
            return new PublicationResult.NotAllowed(PublicationDoor.NotAnswered);
        }

        if (matter.ErasedAt is not null)
        {
            return new PublicationResult.NotAllowed(PublicationDoor.Erased);
        }

        var (summary, followUp) = (FormPost.Clean(command.Summary), FormPost.Clean(command.FollowUp));
        var errors = await CheckAsync(command, matter, summary, followUp, ct);
        if (errors.Count > 0)
        {
            return new PublicationResult.Invalid(errors);
        }

        var id = books.NewId();
        await books.Operations.TryBeginAsync(Operation, command.OperationId, id, ct);
        await PublicationDoor.WithdrawAsync(db, matter.Id, officer.Actor, books.Now, "Diganti dengan tulisan yang baru.", ct);
        var calendar = await calendars.GetAsync(matter.OfficeId, ct);
        var (received, told) = (calendar.Zone.DateOf(matter.SubmittedAt), calendar.Zone.DateOf(answered));
        db.Set<ComplaintPublication>().Add(new()
        {
            Id = id,
            CaseId = matter.Id,
            OfficeId = matter.OfficeId,
            Category = command.Category!.Value,
            Summary = summary,
            FollowUp = followUp,
            ReceivedOn = received,
            AnsweredOn = told,
            WorkingDays = Enumerable.Range(1, Math.Max(0, told.DayNumber - received.DayNumber)).Count(days => calendar.HoursOn(received.AddDays(days)) is not null),
            PublishedAt = books.Now,
            PublishedById = officer.Id,
            PublishedByName = officer.Name,
        });
        (await db.Set<Complaint>().SingleAsync(c => c.CaseId == matter.Id, ct)).TakeDeclineBack();
        books.History.Add(matter.Id, CaseEventKind.ComplaintPublished, officer.Actor);
        books.News.TellChanged(matter);
        await db.SaveChangesAsync(ct);
        return new PublicationResult.Done();
    }

    private async Task<Dictionary<string, string>> CheckAsync(PublishComplaint command, Case matter, string summary, string followUp, CancellationToken ct)
    {
        var errors = new Dictionary<string, string>(StringComparer.Ordinal);
        if (command.Category is not { } category || !Enum.IsDefined(category))
        {
            errors["category"] = "Pilih satu kategori.";
        }

        var known = await personal.OfAsync(matter, ct);
        Demand("summary", summary, ComplaintPublication.MaxSummary, "Tulis apa yang disampaikan, tanpa menyebut siapa.");
        Demand("followUp", followUp, ComplaintPublication.MaxFollowUp, "Tulis apa yang sudah dilakukan kantor.");
        if (!command.IsChecked)
        {
            errors["isChecked"] = "Baca kembali tulisan Anda, lalu beri tanda bahwa tidak ada nama atau data pribadi di dalamnya.";
        }

        return errors;

        void Demand(string field, string text, int longest, string ask)
        {
            var problem = text.Length < ShortestWords ? ask
                : text.Length > longest ? $"Paling banyak {longest} huruf. Anda menulis {text.Length}."
                : known.FindIn(text) is { } found ? $"Tulisan ini memuat {found}. Tulis dengan kata lain, tanpa data pribadi."
                : null;
            if (problem is not null)
            {
                errors[field] = problem;
            }
        }
    }
}
