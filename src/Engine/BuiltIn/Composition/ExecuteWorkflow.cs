using System.Text.Json.Nodes;
using Lajur.Engine.Activities;
using Lajur.Engine.Catalog;
using Lajur.Engine.Faults;
using Lajur.Engine.Running;
using Lajur.Engine.Runtime;
using Lajur.Engine.Runtime.Children;

namespace Lajur.Engine.BuiltIn.Composition;

/// <summary>Runs another workflow within this step, as a run of its own; waits for its end if asked to.</summary>
[Activity("Elsa", Category = "Susunan", DisplayName = "Jalankan alur lain", Description = "Menjalankan alur lain saat ini juga.")]
public sealed class ExecuteWorkflow : Activity
{
    private const string Child = "ChildInstanceId";

    /// <summary>The definition to run; the version published now.</summary>
    [Input(DisplayName = "Alur", UIHint = InputHint.WorkflowDefinitionPicker, Required = true)]
    public Input<string> WorkflowDefinitionId { get; set; } = new();

    /// <summary>What ties the child to something outside; this run's own when empty.</summary>
    [Input(DisplayName = "Nomor penghubung")]
    public Input<string> CorrelationId { get; set; } = new();

    /// <summary>What the child is started with; this run's own input when empty.</summary>
    [Input(DisplayName = "Masukan", UIHint = InputHint.Dictionary)]
    public Input<JsonObject> Input { get; set; } = new();

    /// <summary>Whether this activity waits for the child's end when the child itself waits.</summary>
    [Input(DisplayName = "Tunggu sampai selesai")]
    public Input<bool> WaitForCompletion { get; set; } = new();

    /// <summary>How the child stands, and what it gave.</summary>
    [Output(DisplayName = "Hasil")]
    public Output<JsonNode> Result { get; set; } = new();

    /// <inheritdoc />
    protected internal override async ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        var run = context.WorkflowExecutionContext;
        var start = await ChildStart.MakeAsync(context, context.Get(WorkflowDefinitionId));
        var stimulus = new JsonObject { [Child] = start.InstanceId };
        var waits = context.Get(WaitForCompletion);
        if (waits)
        {
            ChildEnding.Expect(start.Properties!, Type, stimulus);
        }

        var given = context.Get(Input) is { Count: > 0 } input ? input : run.Input;
        start = start with
        {
            Input = ChildStart.Input(context, given),
            CorrelationId = context.Get(CorrelationId) is { Length: > 0 } correlation ? correlation : run.CorrelationId,
            IsAnsweredAtOnce = true,
        };
        var result = await context.GetRequiredService<WorkflowRuntime>().StartAsync(start, context.CancellationToken);
        if (result is not StepResult.Ran { Instance: var child })
        {
            throw new FaultException($"The workflow definition '{start.DefinitionId}' cannot be started now.", "ChildNotStarted", "Composition", null);
        }

        if (waits && child.Status != WorkflowStatus.Finished)
        {
            context.CreateBookmark(new BookmarkOptions { Stimulus = stimulus, Callback = ChildEndedAsync });
            return;
        }

        context.Set(Result, ExecutedWorkflow.Of(child.Id, child.CorrelationId, child.Status, child.SubStatus, child.State.Output));
        await context.CompleteActivityAsync();
    }

    private ValueTask ChildEndedAsync(ActivityExecutionContext context)
    {
        var child = context.ResumeInput;
        context.Set(Result, ExecutedWorkflow.Of(
            child["WorkflowInstanceId"]?.ToString() ?? "",
            child[nameof(CorrelationId)]?.ToString(),
            (WorkflowStatus)((int?)child["WorkflowStatus"] ?? 0),
            (WorkflowSubStatus)((int?)child["WorkflowSubStatus"] ?? 0),
            child["WorkflowOutput"]));
        return context.CompleteActivityAsync();
    }
}
