using Lajur.Registry.Cases;
using Lajur.Registry.Inbox;
using Lajur.Registry.Notices;
using Lajur.Registry.Products;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.PersonalData;

/// <summary>The e-mails and the calls that still wait when an applicant's data are put right: they go to the right person, by the right name.</summary>
internal static class WaitingContacts
{
    /// <summary>Inside the transaction at hand, the run locked; <paramref name="matter"/> as it stood before.</summary>
    public static async Task CorrectContactsAsync(this RegistryDb db, Case matter, Applicant person, CancellationToken ct)
    {
        await CorrectMailAsync(db, matter, person, ct);
        await CorrectCallsAsync(db, matter, person, ct);
    }

    /// <summary>Mail that waits neither goes to the address that was wrong nor greets by the wrong name; where no address is left it does not go.</summary>
    private static async Task CorrectMailAsync(RegistryDb db, Case matter, Applicant person, CancellationToken ct)
    {
        var (old, greeting) = (matter.Applicant.Email, NoticeSentences.Greeting(matter.Applicant));
        if (old is null)
        {
            return;
        }

        var waiting = db.Set<Notice>().Where(n => n.CaseId == matter.Id && n.State == NoticeState.Pending && n.To == old);
        if (person.Email is not { } address)
        {
            await waiting.ExecuteDeleteAsync(ct);
            return;
        }

        foreach (var one in await waiting.Select(n => new { n.Id, n.Body }).ToListAsync(ct))
        {
            var body = Replace(one.Body, greeting, NoticeSentences.Greeting(person));
            await db.Set<Notice>().Where(n => n.Id == one.Id).ExecuteUpdateAsync(
                set => set.SetProperty(n => n.To, address).SetProperty(n => n.Body, body), ct);
        }
    }

    /// <summary>What staff are to pass on begins with whom to reach, and where.</summary>
    private static async Task CorrectCallsAsync(RegistryDb db, Case matter, Applicant person, CancellationToken ct)
    {
        var calls = await db.Set<WorkItem>().AsNoTracking().Where(i => i.CaseId == matter.Id && i.Kind == WorkItemKind.Contact
            && (i.State == WorkItemState.Available || i.State == WorkItemState.Claimed)).Select(i => new { i.Id, i.Title, i.Instructions }).ToListAsync(ct);
        foreach (var one in calls)
        {
            var title = Replace(one.Title, Title(matter.Applicant), Title(person));
            var told = one.Instructions is null ? null : Replace(
                Replace(one.Instructions, NoticeSentences.Way(matter.Applicant), NoticeSentences.Way(person)),
                ProductSentences.Way(matter.Applicant), ProductSentences.Way(person));
            await db.Set<WorkItem>().Where(i => i.Id == one.Id).ExecuteUpdateAsync(
                set => set.SetProperty(i => i.Title, title).SetProperty(i => i.Instructions, told).SetProperty(i => i.Revision, i => i.Revision + 1), ct);
        }

        static string Title(Applicant applicant) => $"{NoticeSentences.Call(applicant.Medium, Mask.Name(applicant.Name))}: ";
    }

    private static string Replace(string text, string old, string now) =>
        text.StartsWith(old, StringComparison.Ordinal) ? now + text[old.Length..] : text;
}
