using System.Globalization;
using System.Text.Json.Nodes;
using Lajur.Engine;
using Lajur.Engine.Definitions;
using Lajur.Engine.Library;
using Lajur.Engine.Runtime;
using Lajur.Engine.Storage.Memory;
using Lajur.Engine.Waiting;
using Microsoft.Extensions.DependencyInjection;

namespace Lajur.Trace;

/// <summary>Plays one script against one definition, in memory, and tells what happened.</summary>
public sealed class TracePlayer : IAsyncDisposable
{
    private const int Batch = 100;
    private readonly SteppedClock _clock = new(new DateTimeOffset(2026, 1, 5, 1, 0, 0, TimeSpan.Zero));
    private readonly ServiceProvider _services;
    private readonly AsyncServiceScope _scope;
    private readonly WorkflowRuntime _runtime;
    private readonly TraceReport _report;
    private string _instanceId = "";

    public TracePlayer(Action<IServiceCollection>? configure = null)
    {
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(_clock);
        services.AddEngine().AddInMemoryWorkflowStore();
        configure?.Invoke(services);
        _services = services.BuildServiceProvider(validateScopes: true);
        _scope = _services.CreateAsyncScope();
        _runtime = _scope.ServiceProvider.GetRequiredService<WorkflowRuntime>();
        Store = _services.GetRequiredService<InMemoryWorkflowStore>();
        _report = new TraceReport(Store);
    }

    /// <summary>Where everything is kept.</summary>
    public InMemoryWorkflowStore Store { get; }

    /// <summary>The run, step by step, as the recorded cases are written.</summary>
    /// <param name="definitions">The definition, then any it needs.</param>
    /// <param name="script">What is done.</param>
    /// <param name="cancellationToken">Ends the play.</param>
    public async Task<JsonObject> PlayAsync(
        IReadOnlyList<WorkflowDefinition> definitions, TraceScript script, CancellationToken cancellationToken)
    {
        var published = definitions.Select(Published).ToList();
        foreach (var definition in published)
        {
            await Store.SaveDefinitionAsync(definition, cancellationToken);
        }

        foreach (var definition in published)
        {
            await IndexAsync(definition, cancellationToken);
        }

        // As recorded: the start is looked at before what it queued is carried out.
        var lines = await StartAsync(definitions[0], script, cancellationToken);
        await _report.AddStepAsync("start", _instanceId, lines, null, cancellationToken);
        foreach (var action in script.Actions)
        {
            var (said, complaint) = await ActAsync(definitions[0], action, cancellationToken);
            await SettleAsync(cancellationToken);
            await _report.AddStepAsync(action, _instanceId, said, complaint, cancellationToken);
        }

        return await _report.WriteAsync(_instanceId, cancellationToken);
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await _scope.DisposeAsync();
        await _services.DisposeAsync();
    }

    /// <summary>Published as it is, without checks: also what faults when it is reached shall be traced.</summary>
    private WorkflowDefinition Published(WorkflowDefinition definition)
    {
        var copy = definition.Clone();
        copy.Id = copy.Id.Length > 0 ? copy.Id : "v1";
        copy.DefinitionId = copy.DefinitionId.Length > 0 ? copy.DefinitionId : "drawing";
        (copy.IsLatest, copy.IsPublished, copy.PublishedAt) = (true, true, _clock.GetUtcNow());
        return copy;
    }

    private async Task IndexAsync(WorkflowDefinition definition, CancellationToken cancellationToken)
    {
        var library = _scope.ServiceProvider.GetRequiredService<DefinitionLibrary>();
        var triggers = _services.GetRequiredService<TriggerIndexer>();
        var workflow = await library.CompileAsync(definition, cancellationToken);
        await Store.ReplaceTriggersAsync(definition.DefinitionId, triggers.Index(workflow), cancellationToken);
    }

    private async Task<List<string>> StartAsync(
        WorkflowDefinition definition, TraceScript script, CancellationToken cancellationToken)
    {
        if (script.StartByEvent is { } name)
        {
            var published = await _runtime.PublishEventAsync(
                new PublishEvent { EventName = name, Payload = script.StartPayload, CorrelationId = script.CorrelationId },
                cancellationToken);
            _instanceId = published.Started.Count > 0
                ? published.Started[0]
                : throw new FormatException($"Nothing starts with event '{name}'.");
            return [];
        }

        return await StartAsync(definition, script.Input, script.CorrelationId, cancellationToken);
    }

    private async Task<List<string>> StartAsync(
        WorkflowDefinition definition, JsonObject? input, string? correlationId, CancellationToken cancellationToken)
    {
        var id = definition.DefinitionId.Length > 0 ? definition.DefinitionId : "drawing";
        var command = new StartWorkflow { DefinitionId = id, Input = input, CorrelationId = correlationId };
        if (await _runtime.StartAsync(command, cancellationToken) is not StepResult.Ran ran)
        {
            throw new FormatException($"Definition '{id}' did not start.");
        }

        _instanceId = ran.Instance.Id;
        return [.. ran.Lines];
    }

    private async Task<(List<string> Lines, string? Complaint)> ActAsync(
        WorkflowDefinition definition, JsonObject action, CancellationToken cancellationToken)
    {
        switch (action.First().Key)
        {
            case "resumeTask":
                return await ResumeAsync(
                    (string)action["resumeTask"]!, 0, new JsonObject { ["Result"] = action["result"]?.DeepClone() }, cancellationToken);
            case "resume":
                var input = (JsonObject?)action["input"]?.DeepClone() ?? [];
                return await ResumeAsync((string)action["resume"]!, (int?)action["index"] ?? 0, input, cancellationToken);
            case "event":
                var published = await _runtime.PublishEventAsync(EventOf(action), cancellationToken);
                return ([.. published.Lines], null);
            case "cancel":
                await _runtime.CancelAsync(new CancelWorkflow { InstanceId = _instanceId }, cancellationToken);
                return ([], null);
            case "sleepMs":
                _clock.Advance(TimeSpan.FromMilliseconds((double)action["sleepMs"]!));
                return ([], null);
            case "run":
                return (await StartAsync(definition, action["input"] as JsonObject, null, cancellationToken), null);
            default:
                throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"Unknown action: {action.ToJsonString()}"));
        }
    }

    private PublishEvent EventOf(JsonObject action) => new()
    {
        EventName = (string)action["event"]!,
        Payload = action["payload"],
        CorrelationId = (string?)action["correlationId"],
        InstanceId = (bool?)action["anyInstance"] == true ? null : _instanceId,
    };

    private async Task<(List<string> Lines, string? Complaint)> ResumeAsync(
        string activityId, int index, JsonObject input, CancellationToken cancellationToken)
    {
        var bookmarks = await Store.ListBookmarksAsync(_instanceId, cancellationToken);
        var bookmark = bookmarks.Where(x => x.ActivityId == activityId).ElementAtOrDefault(index);
        if (bookmark is null)
        {
            return ([], $"Exception: no bookmark for {activityId}");
        }

        var result = await _runtime.ResumeAsync(
            new ResumeBookmark { BookmarkId = bookmark.Id, Input = input }, cancellationToken);
        return (result is StepResult.Ran ran ? [.. ran.Lines] : [], null);
    }

    private async Task SettleAsync(CancellationToken cancellationToken)
    {
        var ran = Batch;
        while (ran > 0)
        {
            ran = await _runtime.RunDueAsync(Batch, cancellationToken);
        }
    }
}
