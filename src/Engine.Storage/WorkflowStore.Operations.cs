using Lajur.Engine.Storage.Steps;

namespace Lajur.Engine.Storage;

internal sealed partial class WorkflowStore : IOperationStore
{
    public async Task<Operation?> FindOperationAsync(string operationId, CancellationToken cancellationToken)
    {
        Operation? found = null;
        var find = StepStatement.Reading(
            "SELECT id, instance_id, at FROM workflow_operations WHERE id = $1",
            row => found = new Operation(row.GetString(0), row.FindText(1), row.GetMoment(2)));
        await writes.SendAsync(cancellationToken, find.With(operationId));
        return found;
    }

    // Without an error in the database: on PostgreSQL the second of two waits here for the first to commit, and an error
    // would end its transaction before anyone could say why.
    public Task AddOperationAsync(Operation operation, CancellationToken cancellationToken) => writes.AddAsync(
        StepStatement.Changing(
                "INSERT INTO workflow_operations (id, instance_id, at) VALUES ($1, $2, $3) ON CONFLICT (id) DO NOTHING",
                count =>
                {
                    if (count == 0)
                    {
                        throw new DuplicateOperationException(operation.Id);
                    }
                })
            .With(operation.Id)
            .With(operation.InstanceId)
            .With(operation.At),
        cancellationToken);
}
