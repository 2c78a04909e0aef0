using Lajur.Engine.Running;
using Lajur.Registry.Calendars;
using Lajur.Registry.Cases;
using Lajur.Registry.Desk;
using Lajur.Registry.History;
using Lajur.Registry.Inbox;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Testing.Runs;

public sealed partial class OfficeRun
{
    public Task<Case> CaseAsync(string number) =>
        ReadAsync(db => db.Set<Case>().AsNoTracking().SingleAsync(c => c.Number == number));

    /// <summary>The work items of a case, in no promised order.</summary>
    public Task<List<WorkItem>> ItemsAsync(string number) => ReadAsync(db => db.Set<WorkItem>().AsNoTracking()
        .Where(i => db.Set<Case>().Any(c => c.Id == i.CaseId && c.Number == number)).ToListAsync());

    public async Task<List<WorkItem>> OpenItemsAsync(string number) =>
        [.. (await ItemsAsync(number)).Where(item => item.IsOpen)];

    /// <summary>The one open item of a case in a lane.</summary>
    public async Task<WorkItem> OpenItemAsync(string number, string lane) =>
        (await OpenItemsAsync(number)).Single(item => item.LaneKey == lane);

    /// <summary>The lanes in whose inboxes the case lies now.</summary>
    public async Task<IEnumerable<string>> LanesAsync(string number) =>
        (await OpenItemsAsync(number)).Select(item => item.LaneKey).Order(StringComparer.Ordinal);

    public Task<List<CompletionRequest>> RequestsAsync(string number) => ReadAsync(db => db.Set<CompletionRequest>()
        .AsNoTracking().Where(r => db.Set<Case>().Any(c => c.Id == r.CaseId && c.Number == number)).ToListAsync());

    public Task<List<CaseEvent>> EventsAsync(string number) => ReadAsync(db => db.Set<CaseEvent>()
        .AsNoTracking().Where(e => db.Set<Case>().Any(c => c.Id == e.CaseId && c.Number == number)).ToListAsync());

    /// <summary>The clock that holds the service's promise to the applicant.</summary>
    public Task<Clock> CaseClockAsync(string number) => ReadAsync(db => db.Set<Clock>().AsNoTracking()
        .SingleAsync(k => k.WorkItemId == null && db.Set<Case>().Any(c => c.Id == k.CaseId && c.Number == number)));

    public async Task<WorkflowInstance> InstanceAsync(string number)
    {
        var id = (await CaseAsync(number)).InstanceId;
        return (await AskAsync<Engine.Storage.IWorkflowStore, WorkflowInstance?>(
            store => store.FindInstanceAsync(id, CancellationToken.None)))!;
    }
}
