using System.Text.Json.Nodes;
using Lajur.Engine.Definitions;
using Lajur.Engine.Interventions;
using Lajur.Engine.Library;
using Lajur.Engine.Migration;
using Lajur.Engine.Outside;
using Lajur.Engine.Running;
using Lajur.Engine.Runtime;
using Lajur.Engine.Storage.Memory;
using Lajur.Engine.Waiting;
using Lajur.Trace;
using Microsoft.Extensions.DependencyInjection;

namespace Lajur.Engine.Tests.Drawings;

/// <summary>An engine in memory with a clock that stands, and one drawing on it.</summary>
internal sealed class Bench : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly AsyncServiceScope _scope;

    public Bench(Action<EngineOptions>? configure = null, Action<IServiceCollection>? services = null)
    {
        var all = new ServiceCollection();
        all.AddSingleton<TimeProvider>(Clock);
        all.AddEngine(configure).AddInMemoryWorkflowStore().AddActivity<Watch>().AddScoped<StepWitness>();
        all.AddActivity<Flaky>().AddSingleton(World).AddSingleton<IRunObserver>(Observer);
        services?.Invoke(all);
        _services = all.BuildServiceProvider(validateScopes: true);
        _scope = _services.CreateAsyncScope();
    }

    public SteppedClock Clock { get; } = new(new DateTimeOffset(2026, 1, 5, 1, 0, 0, TimeSpan.Zero));

    public OutsideWorld World { get; } = new();

    public FailingObserver Observer { get; } = new();

    public WorkflowRuntime Runtime => _scope.ServiceProvider.GetRequiredService<WorkflowRuntime>();

    public OutsideCalls Outside => _services.GetRequiredService<OutsideCalls>();

    public DefinitionLibrary Library => _scope.ServiceProvider.GetRequiredService<DefinitionLibrary>();

    public WorkflowMigrator Migrator => _scope.ServiceProvider.GetRequiredService<WorkflowMigrator>();

    public CompiledWorkflowCache Cache => _services.GetRequiredService<CompiledWorkflowCache>();

    public InMemoryWorkflowStore Store => _services.GetRequiredService<InMemoryWorkflowStore>();

    public string InstanceId { get; private set; } = "";

    public static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>Publishes the drawing and runs it.</summary>
    public async Task<WorkflowInstance> StartAsync(WorkflowDefinition drawing, JsonObject? input = null)
    {
        await PublishAsync(drawing);
        var result = await Runtime.StartAsync(new StartWorkflow { DefinitionId = "drawing", Input = input }, Token);
        var ran = Assert.IsType<StepResult.Ran>(result);
        InstanceId = ran.Instance.Id;
        return await InstanceAsync();
    }

    /// <summary>Runs the draft that is saved.</summary>
    public async Task StartDraftAsync()
    {
        var start = new StartWorkflow { DefinitionId = "drawing", Version = VersionOptions.Latest };
        InstanceId = Assert.IsType<StepResult.Ran>(await Runtime.StartAsync(start, Token)).Instance.Id;
    }

    public async Task<WorkflowDefinition> PublishAsync(WorkflowDefinition drawing)
    {
        await Library.SaveDraftAsync(drawing, Token);
        var outcome = await Library.PublishAsync(drawing.DefinitionId, Token);
        return Assert.IsType<PublishOutcome.Published>(outcome).Definition;
    }

    public async Task<WorkflowInstance> InstanceAsync() =>
        await Store.FindInstanceAsync(InstanceId, Token) ?? throw new InvalidOperationException("No instance.");

    public Task<IReadOnlyList<Bookmark>> BookmarksAsync() => Store.ListBookmarksAsync(InstanceId, Token);

    public async Task<Bookmark> BookmarkAsync(string activityId) =>
        (await BookmarksAsync()).Where(x => x.ActivityId == activityId).MinBy(x => x.DueAt.HasValue)!;

    public async Task<StepResult> ResumeAsync(string activityId, JsonNode? result = null)
    {
        var bookmark = await BookmarkAsync(activityId);
        return await ResumeAsync(bookmark, result);
    }

    public Task<StepResult> ResumeAsync(Bookmark bookmark, JsonNode? result = null, string? operationId = null) =>
        Runtime.ResumeAsync(
            new ResumeBookmark
            {
                BookmarkId = bookmark.Id,
                Input = new JsonObject { ["Result"] = result },
                OperationId = operationId,
            },
            Token);

    public Task<PublishResult> EventAsync(string name, JsonNode? payload = null, string? correlationId = null) =>
        Runtime.PublishEventAsync(
            new PublishEvent { EventName = name, Payload = payload, CorrelationId = correlationId }, Token);

    /// <summary>Moves the clock on and runs what is due.</summary>
    public async Task<int> PassAsync(TimeSpan time)
    {
        Clock.Advance(time);
        return await Runtime.RunDueAsync(100, Token);
    }

    public static InterventionBy By { get; } = new("7", "Budi", "Sudah diperbaiki.");

    public Task<InterventionResult> RetryAsync(string incidentId, string? operationId = null, JsonObject? variables = null) =>
        InterveneAsync(new InterventionCommand.Retry
        {
            InstanceId = InstanceId,
            By = By,
            IncidentId = incidentId,
            OperationId = operationId,
            Variables = variables,
        });

    public Task<InterventionResult> InterveneAsync(InterventionCommand command) => Runtime.InterveneAsync(command, Token);

    /// <summary>The one incident that is open.</summary>
    public async Task<Incident> IncidentAsync() => Assert.Single((await InstanceAsync()).State.Incidents);

    /// <summary>The number of the open execution of an activity.</summary>
    public async Task<int> ExecutionAsync(string activityId) =>
        (await InstanceAsync()).State.Executions.Last(x => x.NodeId.EndsWith($":{activityId}", StringComparison.Ordinal)).Number;

    /// <summary>"activity event", in order.</summary>
    public async Task<List<string>> TraceAsync() =>
    [
        .. (await Store.ListJournalAsync(InstanceId, Token)).SelectMany(x => x.Entries)
            .Select(x => $"{x.ActivityId} {x.Event}"),
    ];

    /// <summary>What the drawing's Log activities wrote.</summary>
    public async Task<string?> LogAsync() => (await InstanceAsync()).Variables["Log"]?.ToString();

    public async ValueTask DisposeAsync()
    {
        await _scope.DisposeAsync();
        await _services.DisposeAsync();
    }
}
