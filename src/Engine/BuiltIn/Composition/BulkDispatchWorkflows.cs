using System.Text.Json.Nodes;
using Lajur.Engine.Activities;
using Lajur.Engine.Activities.Containers;
using Lajur.Engine.Catalog;
using Lajur.Engine.Definitions;
using Lajur.Engine.Faults;
using Lajur.Engine.Running;
using Lajur.Engine.Runtime.Children;

namespace Lajur.Engine.BuiltIn.Composition;

/// <summary>Starts a workflow for each item of a list, after this step is committed; waits for all of them if asked to.</summary>
[Activity("Elsa", Category = "Susunan", DisplayName = "Mulai banyak alur", Description = "Memulai satu proses untuk setiap isi daftar.")]
[FlowNode("Completed|Semua berakhir", "Canceled|Dibatalkan", "Done|Selesai")]
public sealed class BulkDispatchWorkflows : Activity
{
    private const string Item = "Item";
    private const string Ended = "finished";
    private const string Dispatched = "dispatched";
    private const string AllEnded = "Completed";

    /// <summary>What drawings made by Elsa before 3.2 call <see cref="AllEnded"/>.</summary>
    private const string OnceAllEnded = "Finished";

    /// <summary>The definition to start; the version published now.</summary>
    [Input(DisplayName = "Alur", UIHint = InputHint.WorkflowDefinitionPicker, Required = true)]
    public Input<string> WorkflowDefinitionId { get; set; } = new();

    /// <summary>The list; each child gets one of it: an object as inputs of those names, anything else as one input.</summary>
    [Input(DisplayName = "Daftar", DefaultSyntax = "JavaScript", Required = true)]
    public Input<ICollection<JsonNode?>> Items { get; set; } = new();

    /// <summary>The name of the input for an item that is no object.</summary>
    [Input(DisplayName = "Nama masukan untuk isi daftar", Description = "Dipakai bila isi daftar bukan objek.", DefaultValue = Item)]
    public Input<string> DefaultItemInputKey { get; set; } = new(Item);

    /// <summary>What ties each child to something outside; sees the item by that name.</summary>
    [Input(DisplayName = "Nomor penghubung", DefaultSyntax = "JavaScript", AutoEvaluate = false)]
    public Input<string> CorrelationIdFunction { get; set; } = new();

    /// <summary>What all children are started with beside their items.</summary>
    [Input(DisplayName = "Masukan", UIHint = InputHint.Dictionary)]
    public Input<JsonObject> Input { get; set; } = new();

    /// <summary>Whether this activity waits for the end of every child.</summary>
    [Input(DisplayName = "Tunggu sampai semua selesai", DefaultValue = true)]
    public Input<bool> WaitForCompletion { get; set; } = new(true);

    /// <summary>Runs each time a child has finished.</summary>
    [Port(DisplayName = "Setiap satu selesai")]
    public Activity? ChildCompleted { get; set; }

    /// <summary>Runs each time a child has faulted.</summary>
    [Port(DisplayName = "Setiap satu terganggu")]
    public Activity? ChildFaulted { get; set; }

    /// <inheritdoc />
    protected internal override IReadOnlyList<string>? PossibleOutcomes => [AllEnded, "Canceled", "Done", OnceAllEnded];

    // Before 3.2 Elsa called this port otherwise too.
    /// <inheritdoc />
    protected internal override void Bind(JsonObject json, ActivityBinder binder)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(binder);
        ChildCompleted ??= binder.BindChild(json["childFinished"]);
    }

    /// <inheritdoc />
    protected internal override async ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        var items = context.Get(Items) ?? [];
        var bound = context.GetRequiredService<EngineOptions>().MaxActivitiesPerBurst;
        if (items.Count > bound)
        {
            throw new FaultException($"The list has {items.Count} items, more than {bound}.", "TooManyChildren", "Composition", null);
        }

        var waits = context.Get(WaitForCompletion) && items.Count > 0;
        var match = new JsonObject { ["Execution"] = context.ExecutionId };
        foreach (var item in items)
        {
            await StartLaterAsync(context, item, waits ? match : null);
        }

        if (!waits)
        {
            await context.CompleteActivityAsync();
            return;
        }

        context.Properties[Dispatched] = items.Count;
        context.CreateBookmark(new BookmarkOptions
        {
            Stimulus = new JsonObject
            {
                ["ParentInstanceId"] = context.WorkflowExecutionContext.Id,
                ["ScheduledInstanceIdsCount"] = items.Count,
            },
            MatchOn = match,
            Callback = ChildEndedAsync,
            AutoBurn = false,
        });
    }

    private async Task StartLaterAsync(ActivityExecutionContext context, JsonNode? item, JsonObject? match)
    {
        var start = await ChildStart.MakeAsync(context, context.Get(WorkflowDefinitionId));
        var input = ChildStart.Input(context, context.Get(Input));
        var key = context.Get(DefaultItemInputKey) is { Length: > 0 } given ? given : Item;
        foreach (var (name, value) in item as JsonObject ?? new JsonObject { [key] = item?.DeepClone() })
        {
            input[name] = value?.DeepClone();
        }

        context.Arguments[key] = item;
        if (match is not null)
        {
            ChildEnding.Expect(start.Properties!, Type, match);
        }

        context.WorkflowExecutionContext.StartLater(start with
        {
            Input = input,
            CorrelationId = context.Evaluate(CorrelationIdFunction) is { Length: > 0 } correlation ? correlation : null,
        });
    }

    private ValueTask ChildEndedAsync(ActivityExecutionContext context)
    {
        var child = context.ResumeInput;
        context.Properties[Ended] = ((int?)context.Properties[Ended] ?? 0) + 1;
        var handler = (WorkflowSubStatus)((int?)child["WorkflowSubStatus"] ?? 0) switch
        {
            WorkflowSubStatus.Finished => ChildCompleted,
            WorkflowSubStatus.Faulted => ChildFaulted,
            _ => null,
        };
        return handler is null
            ? EndIfAllEndedAsync(context)
            : context.ScheduleActivityAsync(handler, HandledAsync, VariablesOf(child));
    }

    private ValueTask HandledAsync(ActivityExecutionContext context, ChildCompleted child) => EndIfAllEndedAsync(context);

    private static ValueTask EndIfAllEndedAsync(ActivityExecutionContext context) =>
        (int?)context.Properties[Ended] >= (int?)context.Properties[Dispatched] && context.IsIdle
            ? context.CompleteActivityAsync(AllEnded, OnceAllEnded, "Done")
            : ValueTask.CompletedTask;

    private static Dictionary<string, JsonNode?> VariablesOf(JsonObject child) => new(StringComparer.Ordinal)
    {
        ["ChildInstanceId"] = child["WorkflowInstanceId"]?.DeepClone(),
        ["ChildOutput"] = child["WorkflowOutput"]?.DeepClone(),
    };
}
