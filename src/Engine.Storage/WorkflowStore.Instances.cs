using Lajur.Engine.Running;
using Lajur.Engine.Storage.Instances;
using Lajur.Engine.Storage.Queries;
using Lajur.Engine.Storage.Steps;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Engine.Storage;

internal sealed partial class WorkflowStore : IInstanceStore
{
    private DbSet<InstanceRow> Instances => db.Set<InstanceRow>();

    public async Task<WorkflowInstance?> LockInstanceAsync(string instanceId, CancellationToken cancellationToken)
    {
        var instance = await FindAsync(InstanceStatements.LockText(IsPostgres), instanceId, cancellationToken);
        if (instance is not null)
        {
            instance.Revision++;
        }

        return instance;
    }

    // SQLite has one writer at a time, and a step begins as one: there every name is held already.
    public async Task HoldNameAsync(string name, CancellationToken cancellationToken)
    {
        if (IsPostgres)
        {
            await db.Database.ExecuteSqlAsync(
                $"SELECT pg_advisory_xact_lock(hashtextextended({name}, 0))", cancellationToken);
        }
    }

    public Task AddInstanceAsync(WorkflowInstance instance, CancellationToken cancellationToken) =>
        writes.AddAsync(InstanceStatements.Insert(instance), cancellationToken);

    public Task SaveInstanceAsync(WorkflowInstance instance, CancellationToken cancellationToken) =>
        writes.AddAsync(InstanceStatements.Update(instance), cancellationToken);

    public Task<WorkflowInstance?> FindInstanceAsync(string instanceId, CancellationToken cancellationToken) =>
        FindAsync(InstanceStatements.FindText, instanceId, cancellationToken);

    public async Task<Page<WorkflowInstanceSummary>> ListInstancesAsync(InstanceQuery query, CancellationToken cancellationToken)
    {
        await writes.FlushAsync(cancellationToken);
        var meant = Instances.AsNoTracking().Where(query);
        var count = await meant.CountAsync(cancellationToken);
        var page = await meant.Sort(query).Page(query).Select(InstanceListing.Summary).ToListAsync(cancellationToken);
        return new Page<WorkflowInstanceSummary>(page, count);
    }

    // Bookmarks and journal pages go with their instance by their foreign keys.
    public async Task<int> DeleteInstancesAsync(IReadOnlyCollection<string> instanceIds, CancellationToken cancellationToken)
    {
        await writes.FlushAsync(cancellationToken);
        return await Instances.Where(i => instanceIds.Contains(i.Id)).ExecuteDeleteAsync(cancellationToken);
    }

    private async Task<WorkflowInstance?> FindAsync(string text, string instanceId, CancellationToken ct)
    {
        WorkflowInstance? found = null;
        await writes.SendAsync(ct, StepStatement.Reading(text, row => found = InstanceStatements.Read(row)).With(instanceId));
        return found;
    }
}
