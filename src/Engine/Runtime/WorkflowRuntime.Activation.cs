using Lajur.Engine.Definitions;
using Lajur.Engine.Running;
using Lajur.Engine.Storage.Queries;

namespace Lajur.Engine.Runtime;

public sealed partial class WorkflowRuntime
{
    /// <summary>Looks for runs that forbid another one, holding the name they would share until this step ends.</summary>
    private async Task<bool> MayStartAsync(
        WorkflowDefinition definition, string? correlationId, CancellationToken cancellationToken)
    {
        var query = new InstanceQuery { Statuses = [WorkflowStatus.Running], Take = 1 };
        InstanceQuery? forbidden = definition.Activation switch
        {
            ActivationStrategy.Singleton => query with { DefinitionIds = [definition.DefinitionId] },
            ActivationStrategy.Correlation when correlationId is not null => query with { CorrelationId = correlationId },
            ActivationStrategy.CorrelatedSingleton when correlationId is not null =>
                query with { DefinitionIds = [definition.DefinitionId], CorrelationId = correlationId },
            _ => null,
        };
        if (forbidden is null)
        {
            return true;
        }

        var name = forbidden.CorrelationId is null ? $"definition:{definition.DefinitionId}" : $"correlation:{correlationId}";
        await stores.Store.HoldNameAsync(name, cancellationToken);
        return (await stores.Store.ListInstancesAsync(forbidden, cancellationToken)).TotalCount == 0;
    }
}
