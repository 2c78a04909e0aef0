using Lajur.Registry.Calendars;
using Lajur.Registry.Cases;
using Lajur.Registry.Changes;
using Lajur.Registry.Complaints;
using Lajur.Registry.Messages;
using Lajur.Registry.Speech;
using Lajur.Registry.Surveys.Invitations;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Desk;

/// <summary>
/// What the steps of a drawing do to a case. Used inside a burst, in the transaction of the step: what it writes
/// commits with the instance or not at all, and nothing leaves the database.
/// </summary>
public sealed partial class CaseDesk(
    RegistryDb db, ICalendars calendars, CaseBooks books, SurveyInvitations invitations, ComplaintSteps complaints, OfficerMessages messages)
{
    /// <summary>The case that an instance runs.</summary>
    /// <exception cref="InvalidOperationException">
    /// The instance runs no case, as when an administrator presses Run; the words become its incident.
    /// </exception>
    public async Task<Case> GetCaseAsync(string instanceId, CancellationToken ct = default) =>
        await FindCaseAsync(instanceId, ct)
        ?? throw new InvalidOperationException(
            "Alur ini dimulai oleh permohonan. Ajukan permohonan dari portal atau loket untuk mencobanya.");

    /// <summary>The case that an instance runs; null when it runs none.</summary>
    public Task<Case?> FindCaseAsync(string instanceId, CancellationToken ct = default) =>
        db.Set<Case>().FirstOrDefaultAsync(c => c.InstanceId == instanceId, ct);

    /// <summary>Closes the case: its clocks end, its open items are withdrawn, its applicant is asked to judge the service. A closed case stays as it is.</summary>
    public async Task CloseAsync(CloseCase command, CancellationToken ct = default)
    {
        var matter = await GetCaseAsync(command.InstanceId, ct);
        if (!matter.IsOpen)
        {
            return;
        }

        await CancelOpenWorkItemsAsync(command.InstanceId, ct);
        await ExpireRequestsAsync(matter.Id, ct);
        await books.Clocks.FinishAllAsync(matter, ct);
        matter.Status = command.Abandoned ? CaseStatus.Abandoned : CaseStatus.Closed;
        matter.ClosedAt = books.Now;
        matter.Result = command.Result.CutTo(CaseMapping.ResultLength);
        if (command.Answer is { } answer)
        {
            matter.GiveAnswer(answer, books.Now);
        }

        books.History.Add(
            matter.Id, command.Abandoned ? History.CaseEventKind.Abandoned : History.CaseEventKind.Closed, Actor.System,
            new() { Result = matter.Result });
        if (matter.Status == CaseStatus.Closed)
        {
            await invitations.InviteAsync(matter, ct);
        }

        await SaveAsync(matter, ct);
    }

    /// <summary>The promise to the applicant begins to count, unless it has begun or there is none.</summary>
    public async Task BeginClockAsync(string instanceId, CancellationToken ct = default)
    {
        var matter = await GetCaseAsync(instanceId, ct);
        if (await books.Clocks.BeginAsync(matter, ct) is { } clock)
        {
            books.History.Add(matter.Id, History.CaseEventKind.ClockStarted, Actor.System, new() { DueAt = clock.DueAt });
            await SaveAsync(matter, ct);
        }
    }

    /// <summary>
    /// The run of a case ended before the case did: its open items are withdrawn, the applicant is asked nothing any
    /// more, and an administrator must look. The promise to the applicant stands, so the clock of the case runs on.
    /// Nothing changes for a run without a case, or a case that is over.
    /// </summary>
    /// <returns>True when it is held now and was not before.</returns>
    public async Task<bool> HoldAsync(string instanceId, CancellationToken ct = default)
    {
        if (await FindCaseAsync(instanceId, ct) is not { IsOpen: true } matter)
        {
            return false;
        }

        await CancelOpenWorkItemsAsync(instanceId, ct);
        await ExpireRequestsAsync(matter.Id, ct);
        await books.Clocks.ResumeAllAsync(matter, ct);
        matter.Status = CaseStatus.Faulted;
        books.History.Add(matter.Id, History.CaseEventKind.Faulted, Actor.System);
        await SaveAsync(matter, ct);
        return true;
    }

    /// <summary>Writes what changed, and tells that the case did.</summary>
    internal async Task SaveAsync(Case matter, CancellationToken ct)
    {
        matter.Revision++;
        books.News.TellChanged(matter);
        await db.SaveChangesAsync(ct);
    }
}
