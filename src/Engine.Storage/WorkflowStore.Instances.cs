using Lajur.Engine.Running;
using Lajur.Engine.Storage.Instances;
using Lajur.Engine.Storage.Queries;
using Lajur.Engine.Storage.Steps;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Engine.Storage;

internal sealed partial class WorkflowStore : IInstanceStore
{
    private DbSet<InstanceRow> Instances => db.Set<InstanceRow>();

    // One statement locks and reads: on PostgreSQL the update waits for whoever holds the row and returns what they left.
    public async Task<WorkflowInstance?> LockInstanceAsync(string instanceId, CancellationToken cancellationToken)
    {
        await db.FlushAsync(cancellationToken);
        var rows = await Instances.FromSql(
                $"UPDATE workflow_instances SET revision = revision + 1 WHERE id = {instanceId} RETURNING *")
            .AsNoTracking()
            .ToListAsync(cancellationToken);
        return rows.SingleOrDefault()?.ToInstance();
    }

    // SQLite has one writer at a time, and a step begins as one: there every name is held already.
    public async Task HoldNameAsync(string name, CancellationToken cancellationToken)
    {
        if (db.Database.ProviderName!.Contains("Npgsql", StringComparison.Ordinal))
        {
            await db.Database.ExecuteSqlAsync(
                $"SELECT pg_advisory_xact_lock(hashtextextended({name}, 0))", cancellationToken);
        }
    }

    public Task AddInstanceAsync(WorkflowInstance instance, CancellationToken cancellationToken)
    {
        Instances.Add(InstanceRow.From(instance));
        return db.WrittenAsync(cancellationToken);
    }

    public Task SaveInstanceAsync(WorkflowInstance instance, CancellationToken cancellationToken)
    {
        var row = InstanceRow.From(instance);
        if (Instances.Local.FindEntry(instance.Id) is { } waiting)
        {
            waiting.CurrentValues.SetValues(row);
        }
        else
        {
            Instances.Update(row);
        }

        return db.WrittenAsync(cancellationToken);
    }

    public async Task<WorkflowInstance?> FindInstanceAsync(string instanceId, CancellationToken cancellationToken)
    {
        await db.FlushAsync(cancellationToken);
        var row = await Instances.AsNoTracking().SingleOrDefaultAsync(i => i.Id == instanceId, cancellationToken);
        return row?.ToInstance();
    }

    public async Task<Page<WorkflowInstanceSummary>> ListInstancesAsync(InstanceQuery query, CancellationToken cancellationToken)
    {
        await db.FlushAsync(cancellationToken);
        var meant = Instances.AsNoTracking().Where(query);
        var count = await meant.CountAsync(cancellationToken);
        var page = await meant.Sort(query).Page(query).Select(InstanceListing.Summary).ToListAsync(cancellationToken);
        return new Page<WorkflowInstanceSummary>(page, count);
    }

    // Bookmarks and journal pages go with their instance by their foreign keys.
    public async Task<int> DeleteInstancesAsync(IReadOnlyCollection<string> instanceIds, CancellationToken cancellationToken)
    {
        await db.FlushAsync(cancellationToken);
        return await Instances.Where(i => instanceIds.Contains(i.Id)).ExecuteDeleteAsync(cancellationToken);
    }
}
