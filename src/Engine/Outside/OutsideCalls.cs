using System.Text.Json.Nodes;
using Lajur.Engine.Runtime;
using Lajur.Engine.Runtime.Scopes;
using Lajur.Engine.Waiting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Lajur.Engine.Outside;

/// <summary>
/// Makes the calls that runs asked for. A call is leased, made while no transaction is open, and answered in a step of its own, which
/// removes it from the queue. Who dies on the way leaves it to be made again, with the same key, when the lease ends.
/// </summary>
public sealed class OutsideCalls(
    IServiceScopeFactory scopes,
    IEnumerable<IOutsideCaller> callers,
    EngineOptions options,
    TimeProvider clock,
    ILogger<OutsideCalls>? logger = null)
{
    private readonly ILogger _logger = logger ?? NullLogger<OutsideCalls>.Instance;
    private readonly Dictionary<string, IOutsideCaller> _callers = callers.ToDictionary(x => x.Kind, StringComparer.Ordinal);

    /// <summary>The calls that nobody is making now, oldest first.</summary>
    public async Task<IReadOnlyList<QueuedStimulus>> ListAsync(int take, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<WorkflowStores>().Store
            .ListOutsideCallsAsync(clock.GetUtcNow(), take, cancellationToken);
    }

    /// <summary>
    /// Leases one call, makes it, and resumes the run with its answer in a scope of its own. Null when somebody else is making
    /// it, when the run no longer waits for it, or when it failed and is made again later.
    /// </summary>
    public async Task<StepResult?> MakeAsync(QueuedStimulus queued, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(queued);
        if (!await LeaseAsync(queued, OutsideCall.Read(queued.Payload), cancellationToken))
        {
            return null;
        }

        await using var scope = scopes.CreateAsyncScope();
        return await MakeLeasedAsync(queued, scope.ServiceProvider, cancellationToken);
    }

    /// <summary>Makes a call whose lease the caller has had since it was asked for, and resumes the run through these services.</summary>
    public async Task<StepResult?> MakeLeasedAsync(
        QueuedStimulus queued, IServiceProvider services, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(queued);
        ArgumentNullException.ThrowIfNull(services);
        var call = OutsideCall.Read(queued.Payload);
        return await TryCallAsync(call, cancellationToken) is { } answer
            ? await AnswerAsync(services, queued, call, answer, cancellationToken)
            : null;
    }

    private async Task<bool> LeaseAsync(QueuedStimulus queued, OutsideCall call, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var store = scope.ServiceProvider.GetRequiredService<WorkflowStores>().Store;
        if (queued.Tries >= options.MaxStimulusTries)
        {
            var why = new TimeoutException("Whoever made the call never told the answer.");
            await scope.ServiceProvider.GetRequiredService<WorkflowRuntime>().TryLaterAsync(queued, why, cancellationToken);
            return false;
        }

        var now = clock.GetUtcNow();
        if (!await store.LeaseStimulusAsync(queued.Id, now, now + options.OutsideLease, cancellationToken))
        {
            return false;
        }

        if (await store.FindBookmarkAsync(call.BookmarkId, cancellationToken) is not null)
        {
            return true;
        }

        await store.DequeueStimulusAsync(queued.Id, cancellationToken);
        return false;
    }

    // What failed here is found again when its lease ends.
    private async Task<JsonObject?> TryCallAsync(OutsideCall call, CancellationToken cancellationToken)
    {
        try
        {
            var caller = _callers.GetValueOrDefault(call.Kind)
                ?? throw new InvalidOperationException($"Nobody makes calls of the kind '{call.Kind}' here.");
            return await caller.CallAsync(call, cancellationToken);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            _logger.LogError(e, "The call {Key} of run {InstanceId} failed; it is made again", call.Key, call.InstanceId);
            return null;
        }
    }

    private static Task<StepResult?> AnswerAsync(
        IServiceProvider services, QueuedStimulus queued, OutsideCall call, JsonObject answer, CancellationToken cancellationToken)
    {
        var stores = services.GetRequiredService<WorkflowStores>();
        var command = new ResumeBookmark { BookmarkId = call.BookmarkId, Input = answer };
        return stores.Transaction.ExecuteAsync<StepResult?>(
            async ct =>
            {
                services.GetRequiredService<HttpExchange>().Begin();
                return await stores.Store.DequeueStimulusAsync(queued.Id, ct)
                    ? await services.GetRequiredService<WorkflowRuntime>().ResumeAsync(command, ct)
                    : null;
            },
            cancellationToken);
    }
}
