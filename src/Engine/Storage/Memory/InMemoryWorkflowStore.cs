using Lajur.Engine.Waiting;

namespace Lajur.Engine.Storage.Memory;

/// <summary>Keeps everything in memory, for tests and for trying a drawing. One for all scopes; safe for many threads.</summary>
public sealed partial class InMemoryWorkflowStore : IWorkflowStore, IStepTransaction, IEventFeed, IDisposable
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private readonly AsyncLocal<bool> _inside = new();
    private MemoryTables _tables = new();

    /// <summary>What was told to the world, oldest first.</summary>
    public IReadOnlyList<FeedEvent> Events => _tables.Events;

    /// <inheritdoc />
    public async Task<T> ExecuteAsync<T>(Func<CancellationToken, Task<T>> body, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(body);
        if (_inside.Value)
        {
            return await body(cancellationToken);
        }

        await _gate.WaitAsync(cancellationToken);
        var before = _tables;
        _inside.Value = true;
        try
        {
            return await body(cancellationToken);
        }
        catch
        {
            _tables = before;
            throw;
        }
        finally
        {
            _inside.Value = false;
            _gate.Release();
        }
    }

    /// <inheritdoc />
    public Task AppendAsync(
        string kind, string key, System.Text.Json.Nodes.JsonObject? payload, CancellationToken cancellationToken) =>
        Change(x => x with { Events = x.Events.Add(new FeedEvent(kind, key, payload)) });

    /// <inheritdoc />
    public Task<Operation?> FindOperationAsync(string operationId, CancellationToken cancellationToken) =>
        Task.FromResult(_tables.Operations.GetValueOrDefault(operationId));

    /// <inheritdoc />
    public Task AddOperationAsync(Operation operation, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(operation);
        return _tables.Operations.ContainsKey(operation.Id)
            ? Task.FromException(new DuplicateOperationException(operation.Id))
            : Change(x => x with { Operations = x.Operations.Add(operation.Id, operation) });
    }

    /// <inheritdoc />
    public Task ReplaceTriggersAsync(
        string definitionId, IReadOnlyCollection<StartTrigger> triggers, CancellationToken cancellationToken) =>
        Change(x => x with { Triggers = x.Triggers.RemoveAll(t => t.DefinitionId == definitionId).AddRange(triggers) });

    /// <inheritdoc />
    public Task<IReadOnlyList<StartTrigger>> ListTriggersAsync(
        string name, string hash, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<StartTrigger>>([.. _tables.Triggers.Where(x => x.Name == name && x.Hash == hash)]);

    /// <inheritdoc />
    public Task<IReadOnlyList<StartTrigger>> ListTriggersAsync(
        string name, IReadOnlyCollection<string> hashes, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<StartTrigger>>(
            [.. _tables.Triggers.Where(x => x.Name == name && hashes.Contains(x.Hash, StringComparer.Ordinal))]);

    /// <inheritdoc />
    public Task<IReadOnlyList<StartTrigger>> ListDueTriggersAsync(
        DateTimeOffset now, int take, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<StartTrigger>>(
            [.. _tables.Triggers.Where(x => x.DueAt <= now).OrderBy(x => x.DueAt).Take(take)]);

    /// <inheritdoc />
    public async Task<bool> MoveTriggerAsync(
        string triggerId, DateTimeOffset from, DateTimeOffset? to, CancellationToken cancellationToken)
    {
        var trigger = _tables.Triggers.Find(x => x.Id == triggerId && x.DueAt == from);
        if (trigger is not null)
        {
            await Change(x => x with { Triggers = x.Triggers.Replace(trigger, trigger with { DueAt = to, Tries = 0 }) });
        }

        return trigger is not null;
    }

    /// <inheritdoc />
    public Task PostponeTriggerAsync(
        string triggerId, DateTimeOffset from, DateTimeOffset until, CancellationToken cancellationToken) =>
        Change(x => x with
        {
            Triggers = [.. x.Triggers.Select(t => t.Id == triggerId && t.DueAt == from ? t with { DueAt = until, Tries = t.Tries + 1 } : t)],
        });

    /// <inheritdoc />
    public void Dispose() => _gate.Dispose();

    private Task Change(Func<MemoryTables, MemoryTables> change)
    {
        _tables = change(_tables);
        return Task.CompletedTask;
    }
}
