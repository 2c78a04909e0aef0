using Lajur.Engine.Storage.Conventions;
using Lajur.Engine.Storage.Operations;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Engine.Storage;

internal sealed partial class WorkflowStore : IOperationStore
{
    public async Task<Operation?> FindOperationAsync(string operationId, CancellationToken cancellationToken)
    {
        var row = await db.Set<OperationRow>().AsNoTracking()
            .SingleOrDefaultAsync(o => o.Id == operationId, cancellationToken);
        return row is null ? null : new Operation(row.Id, row.InstanceId, row.At);
    }

    // Written at once and without an error in the database: on PostgreSQL the second of two waits here for the first to
    // commit, and an error would end its transaction before anyone could say why.
    public async Task AddOperationAsync(Operation operation, CancellationToken cancellationToken)
    {
        var at = UtcConverter.ToStored(operation.At);
        var written = await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO workflow_operations (id, instance_id, at) VALUES ({operation.Id}, {operation.InstanceId}, {at})
            ON CONFLICT (id) DO NOTHING
            """,
            cancellationToken);
        if (written == 0)
        {
            throw new DuplicateOperationException(operation.Id);
        }
    }
}
