using System.Text.Json.Nodes;
using Lajur.Engine.BuiltIn.Http;
using Lajur.Engine.Outside;
using Lajur.Engine.Running;
using Lajur.Engine.Runtime;
using Lajur.Engine.Runtime.Scopes;

namespace Lajur.Host.Endpoints;

/// <summary>Moves a run by a request, and goes on with it while it only waits for calls of its own to the outside.</summary>
internal sealed class EndpointRun(
    WorkflowStores stores, WorkflowRuntime runtime, HttpExchange exchange, OutsideCalls calls, IServiceProvider services, IHostApplicationLifetime host)
{
    /// <summary>How the run stands after it; what it answered is in the exchange.</summary>
    public async Task<StepResult> MoveAsync(EndpointTarget target, EndpointAddress address, ReceivedRequest request, CancellationToken ct)
    {
        exchange.Open();
        var result = await stores.Transaction.ExecuteAsync(
            token =>
            {
                exchange.Begin();
                return StepAsync(target, address, request, token);
            },
            ct);
        return await FollowAsync(result);
    }

    private Task<StepResult> StepAsync(EndpointTarget target, EndpointAddress address, ReceivedRequest request, CancellationToken ct) => target switch
    {
        EndpointTarget.Starts { Trigger: var trigger } => runtime.StartAsync(
            new StartWorkflow
            {
                DefinitionId = trigger.DefinitionId,
                DefinitionVersionId = trigger.DefinitionVersionId,
                TriggerActivityId = trigger.ActivityId,
                CorrelationId = address.CorrelationId,
                Input = new JsonObject { [nameof(ReceivedRequest.Path)] = request.Path },
                TriggerInput = request.Write(),
                OperationId = address.OperationId,
            },
            ct),
        EndpointTarget.Resumes { Bookmark: var bookmark } => runtime.ResumeAsync(
            new ResumeBookmark { BookmarkId = bookmark.Id, Input = request.Write(), OperationId = address.OperationId }, ct),
        _ => throw new InvalidOperationException($"Nothing is moved by {target.GetType().Name}."),
    };

    // These calls are leased to this request since their step asked for them. Whoever sent it may go away meanwhile: they are
    // made all the same, each within its own bound.
    private async Task<StepResult> FollowAsync(StepResult result)
    {
        var waiting = new Queue<Engine.Waiting.QueuedStimulus>(CallsOf(result));
        while (waiting.TryDequeue(out var call))
        {
            if (await calls.MakeLeasedAsync(call, services, host.ApplicationStopping) is StepResult.Ran next)
            {
                result = next;
                foreach (var more in CallsOf(next))
                {
                    waiting.Enqueue(more);
                }
            }
        }

        return result;
    }

    private static IReadOnlyList<Engine.Waiting.QueuedStimulus> CallsOf(StepResult result) =>
        result is StepResult.Ran { Instance.Status: WorkflowStatus.Running } ran ? ran.OutsideCalls : [];
}
