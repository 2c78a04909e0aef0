using Lajur.Engine.Storage;
using Lajur.Registry.Cases;
using Lajur.Registry.Changes;
using Lajur.Registry.Notices;
using Lajur.Registry.Offices;
using Lajur.Registry.Speech;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.PersonalData.Breaches.Handling;

/// <summary>Handles <see cref="TellPeople"/>: one transaction for all, and one e-mail for each case however often it is asked.</summary>
public sealed class TellPeopleHandler(
    RegistryDb db, IStepTransaction step, BreachDoor door, IEnumerable<INoticeChannel> channels, CaseBooks books)
{
    private const string Operation = "tell-breach";
    private const int Piece = 200;

    public Task<BreachResult> HandleAsync(TellPeople command, CancellationToken ct = default) =>
        step.ExecuteAsync(inner => TellAsync(command, inner), ct);

    private async Task<BreachResult> TellAsync(TellPeople command, CancellationToken ct)
    {
        if (await door.EnterAsync(command.BreachId, command.OfficerId, ct) is not var (officer, breach))
        {
            return new BreachResult.NotFound();
        }

        if (await books.Operations.FindAsync(Operation, command.OperationId, ct) is not null)
        {
            return new BreachResult.Done(breach.Id);
        }

        if (breach.ClosedAt is not null)
        {
            return new BreachResult.NotAllowed(BreachDoor.IsClosed);
        }

        if (breach.Missing is { Count: > 0 } missing)
        {
            return new BreachResult.NotAllowed(
                $"Lengkapi dahulu {IndonesianTime.Enumerate(missing)}. Warga berhak mengetahuinya. Bila belum pasti, tulis apa yang sedang diselidiki.");
        }

        var waiting = await db.Set<BreachCase>().Where(c => c.BreachId == breach.Id && c.State == BreachCaseState.Waiting).ToListAsync(ct);
        if (waiting.Count == 0)
        {
            return new BreachResult.NotAllowed("Tidak ada warga yang menunggu pemberitahuan. Tambahkan dahulu perkara yang datanya terkena.");
        }

        await books.Operations.TryBeginAsync(Operation, command.OperationId, breach.Id, ct);
        await SendAsync(breach, waiting, ct);
        (breach.PeopleToldAt, breach.PeopleToldByName) = (breach.PeopleToldAt ?? books.Now, breach.PeopleToldByName ?? officer.Name);
        breach.Revision++;
        books.News.TellOffice(breach.OfficeId, breach.Id);
        await db.SaveChangesAsync(ct);
        return new BreachResult.Done(breach.Id);
    }

    private async Task SendAsync(Breach breach, List<BreachCase> waiting, CancellationToken ct)
    {
        var (canMail, office) = (channels.CanMail(), await db.Set<Office>().AsNoTracking().SingleAsync(o => o.Id == breach.OfficeId, ct));
        foreach (var piece in waiting.Chunk(Piece))
        {
            var ids = piece.Select(one => one.CaseId).ToList();
            var cases = await db.Set<Case>().AsNoTracking().Where(c => ids.Contains(c.Id)).ToDictionaryAsync(c => c.Id, ct);
            foreach (var one in piece)
            {
                var matter = cases[one.CaseId];
                one.State = matter.ErasedAt is not null ? BreachCaseState.Gone
                    : !canMail || BreachReach.MailOf(matter.Applicant) is null ? BreachCaseState.ToContact
                    : BreachCaseState.Mailed;
                if (one.State == BreachCaseState.Mailed)
                {
                    db.Set<Notice>().Add(MailTo(breach, office, matter));
                }
            }
        }
    }

    private Notice MailTo(Breach breach, Office office, Case matter) => new()
    {
        Id = books.NewId(),
        CaseId = matter.Id,
        Medium = ContactMedium.Email,
        To = BreachReach.MailOf(matter.Applicant)!,
        Subject = BreachSentences.Subject(office).CutTo(NoticeMapping.SubjectLength),
        Body = BreachSentences.ToPerson(breach, office, matter),
        Key = BreachCase.NoticeKey(breach.Id, matter.Id),
        CreatedAt = books.Now,
        NextTryAt = books.Now,
    };
}
