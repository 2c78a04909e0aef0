using Lajur.Studio.Executions;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection;

namespace Lajur.Studio.Live;

/// <summary>Pushes over <see cref="InstanceHub"/> what Elsa Studio's viewer waits for.</summary>
internal sealed class HubInstanceNews(IHubContext<InstanceHub> hub, Observers observers, IServiceScopeFactory scopes) : IInstanceNews
{
    public async Task ChangedAsync(string instanceId, CancellationToken cancellationToken)
    {
        if (!observers.Watch(instanceId))
        {
            return;
        }

        await using var scope = scopes.CreateAsyncScope();
        var stats = await scope.ServiceProvider.GetRequiredService<ExecutionReport>().OfAsync(instanceId, cancellationToken);
        // The drawing itself and its chart are no boxes on the canvas.
        stats = [.. stats.Where(node => node.ActivityNodeId.Count(letter => letter == ':') > 1)];
        var watching = hub.Clients.Group(InstanceHub.Group(instanceId));
        await watching.SendAsync("ActivityExecutionLogUpdatedAsync", new { Stats = stats }, cancellationToken);
        await watching.SendAsync("WorkflowExecutionLogUpdatedAsync", new { }, cancellationToken);
        await watching.SendAsync("WorkflowInstanceUpdatedAsync", new { WorkflowInstanceId = instanceId }, cancellationToken);
    }
}
