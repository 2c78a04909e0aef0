using Lajur.Registry.Cases;
using Lajur.Registry.Complaints;
using Lajur.Registry.Offices;
using Lajur.Registry.Speech;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Messages;

/// <summary>Tells officers what they are to know, and lists what they have not read.</summary>
public sealed class OfficerMessages(RegistryDb db, ConcernedOfficers concerned, TimeProvider clock)
{
    /// <summary>The most that are listed at once.</summary>
    public const int MaxListed = 20;

    /// <summary>Writes to every head of the case's office in the transaction at hand, but not to one whom a complaint concerns.</summary>
    internal Task TellHeadsAsync(Case matter, string text, CancellationToken ct) => TellAsync(matter, OfficerRole.Head, text, ct);

    /// <summary>The same of what must be decided: where the complaint concerns every head, the administrators are told whom it does not concern.</summary>
    internal async Task TellDecidersAsync(Case matter, string text, CancellationToken ct) =>
        await TellAsync(
            matter, await concerned.CasesOfEveryHead(matter.OfficeId).ContainsAsync(matter.Id, ct) ? OfficerRole.Administrator : OfficerRole.Head, text, ct);

    /// <summary>Writes to these officers about something that is no case, in the transaction at hand; <paramref name="path"/> leads there.</summary>
    internal void Tell(IReadOnlyList<Guid> officers, string path, string text) => Write(officers, caseId: null, path, text);

    /// <summary>What an officer has not read yet, the latest first.</summary>
    public async Task<IReadOnlyList<MessageView>> ListAsync(Guid officerId, CancellationToken ct = default) =>
        await db.Set<OfficerMessage>().Where(m => m.OfficerId == officerId && m.ReadAt == null)
            .OrderByDescending(m => m.At).ThenByDescending(m => m.Id)
            .Take(MaxListed)
            .Select(m => new MessageView(m.Id, m.At, m.Text, db.Set<Case>().Where(c => c.Id == m.CaseId).Select(c => c.Number).FirstOrDefault(), m.Path))
            .ToListAsync(ct);

    /// <summary>An officer has read a message of theirs; doing it again changes nothing, and so does another's id.</summary>
    public Task MarkReadAsync(Guid messageId, Guid officerId, CancellationToken ct = default)
    {
        var now = clock.GetUtcNow();
        return db.Set<OfficerMessage>().Where(m => m.Id == messageId && m.OfficerId == officerId && m.ReadAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(m => m.ReadAt, now), ct);
    }

    private async Task TellAsync(Case matter, OfficerRole role, string text, CancellationToken ct)
    {
        var told = await db.Set<Officer>()
            .Where(o => o.OfficeId == matter.OfficeId && o.IsActive && o.Role == role
                && !db.Set<ConcernedOfficer>().Any(c => c.CaseId == matter.Id && c.OfficerId == o.Id))
            .Select(o => o.Id).ToListAsync(ct);
        Write(told, matter.Id, path: null, text);
    }

    private void Write(IReadOnlyList<Guid> officers, Guid? caseId, string? path, string text)
    {
        var now = clock.GetUtcNow();
        db.Set<OfficerMessage>().AddRange(officers.Select(officer => new OfficerMessage
        {
            Id = Guid.CreateVersion7(now),
            OfficerId = officer,
            CaseId = caseId,
            Path = path,
            At = now,
            Text = text.CutTo(OfficerMessage.MaxLength),
        }));
    }
}
