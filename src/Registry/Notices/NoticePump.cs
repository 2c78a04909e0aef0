using Lajur.Registry.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Lajur.Registry.Notices;

/// <summary>
/// Sends what is due to be sent. A notice is claimed by moving its next try into the future, which is a lease as well:
/// a host that dies while sending leaves it to be sent again, with the same key.
/// </summary>
public sealed class NoticePump(
    RegistryDb db,
    IEnumerable<INoticeChannel> channels,
    NoticeLinks links,
    TimeProvider time,
    ILogger<NoticePump> log)
{
    /// <summary>Attempts before a notice is given up: the last comes about a day after the first.</summary>
    public const int MaxAttempts = 9;

    private const int Batch = 20;
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan FirstWait = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(6);

    /// <summary>Sends one batch; notices whose channel is not set up stay listed.</summary>
    public async Task<NoticeRound> RunOnceAsync(CancellationToken ct = default)
    {
        var ready = channels.Where(channel => channel.IsReady).ToDictionary(channel => channel.Medium);
        var (media, now) = (ready.Keys.ToList(), time.GetUtcNow());
        var due = await db.Set<Notice>().AsNoTracking()
            .Where(n => n.State == NoticeState.Pending && n.NextTryAt <= now && media.Contains(n.Medium))
            .OrderBy(n => n.NextTryAt).Take(Batch).ToListAsync(ct);
        var (sent, failed) = (0, 0);
        foreach (var notice in due)
        {
            if (await ClaimAsync(notice, ct))
            {
                var arrived = await SendAsync(notice, ready[notice.Medium], ct);
                (sent, failed) = arrived ? (sent + 1, failed) : (sent, failed + 1);
            }
        }

        return new(sent, failed);
    }

    private async Task<bool> ClaimAsync(Notice notice, CancellationToken ct)
    {
        var until = time.GetUtcNow() + Lease;
        return await db.Set<Notice>()
            .Where(n => n.Id == notice.Id && n.State == NoticeState.Pending && n.Attempts == notice.Attempts)
            .ExecuteUpdateAsync(
                set => set.SetProperty(n => n.NextTryAt, until).SetProperty(n => n.Attempts, n => n.Attempts + 1), ct) == 1;
    }

    private async Task<bool> SendAsync(Notice notice, INoticeChannel channel, CancellationToken ct)
    {
        try
        {
            await channel.SendAsync(await ComposeAsync(notice, ct), ct);
        }
        catch (Exception problem) when (problem is not OperationCanceledException || !ct.IsCancellationRequested)
        {
            await PutOffAsync(notice, problem, ct);
            return false;
        }

        var now = time.GetUtcNow();
        await db.Set<Notice>().Where(n => n.Id == notice.Id).ExecuteUpdateAsync(
            set => set.SetProperty(n => n.State, NoticeState.Sent)
                .SetProperty(n => n.SentAt, now)
                .SetProperty(n => n.LastError, (string?)null), ct);
        return true;
    }

    private async Task<OutgoingNotice> ComposeAsync(Notice notice, CancellationToken ct)
    {
        var number = notice.CaseId is { } id ? await db.Set<Case>().Where(c => c.Id == id).Select(c => c.Number).SingleAsync(ct) : null;
        return new()
        {
            Key = notice.Key,
            To = notice.To,
            Subject = notice.Subject,
            Body = links.AddTo(notice, number),
        };
    }

    /// <summary>The wait doubles with every failure. Only the kind of problem is kept: its words may hold the address.</summary>
    private async Task PutOffAsync(Notice notice, Exception problem, CancellationToken ct)
    {
        var attempts = notice.Attempts + 1;
        var state = attempts >= MaxAttempts ? NoticeState.Failed : NoticeState.Pending;
        var next = time.GetUtcNow() + Wait(attempts);
        var kind = problem.GetType().Name;
        if (state == NoticeState.Failed)
        {
            log.LogError("Notice {NoticeId} is given up after {Attempts} attempts: {Problem}.", notice.Id, attempts, kind);
        }
        else
        {
            log.LogWarning("Notice {NoticeId} did not go out at attempt {Attempts}: {Problem}.", notice.Id, attempts, kind);
        }

        await db.Set<Notice>().Where(n => n.Id == notice.Id).ExecuteUpdateAsync(
            set => set.SetProperty(n => n.State, state).SetProperty(n => n.NextTryAt, next).SetProperty(n => n.LastError, kind), ct);
    }

    private static TimeSpan Wait(int attempts)
    {
        var wait = FirstWait * Math.Pow(2, attempts - 1) * 4;
        return attempts == 1 ? FirstWait : wait < LongestWait ? wait : LongestWait;
    }
}
