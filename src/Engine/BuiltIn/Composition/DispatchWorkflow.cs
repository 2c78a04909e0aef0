using System.Text.Json.Nodes;
using Lajur.Engine.Activities;
using Lajur.Engine.Catalog;
using Lajur.Engine.Runtime.Children;

namespace Lajur.Engine.BuiltIn.Composition;

/// <summary>Starts another workflow as a run of its own, after this step is committed; waits for its end if asked to.</summary>
[Activity("Elsa", Category = "Susunan", DisplayName = "Mulai alur lain", Description = "Memulai alur lain sebagai proses tersendiri.")]
public sealed class DispatchWorkflow : Activity
{
    private const string Child = "ChildInstanceId";

    /// <summary>The definition to start; the version published now.</summary>
    [Input(DisplayName = "Alur", UIHint = InputHint.WorkflowDefinitionPicker, Required = true)]
    public Input<string> WorkflowDefinitionId { get; set; } = new();

    /// <summary>What ties the child to something outside.</summary>
    [Input(DisplayName = "Nomor penghubung")]
    public Input<string> CorrelationId { get; set; } = new();

    /// <summary>What the child is started with.</summary>
    [Input(DisplayName = "Masukan", UIHint = InputHint.Dictionary)]
    public Input<JsonObject> Input { get; set; } = new();

    /// <summary>Whether this activity waits for the child's end.</summary>
    [Input(DisplayName = "Tunggu sampai selesai")]
    public Input<bool> WaitForCompletion { get; set; } = new();

    /// <summary>What the child gave.</summary>
    [Output(DisplayName = "Hasil")]
    public Output<JsonNode> Result { get; set; } = new();

    /// <inheritdoc />
    protected internal override async ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        var start = await ChildStart.MakeAsync(context, context.Get(WorkflowDefinitionId));
        start = start with
        {
            Input = ChildStart.Input(context, context.Get(Input)),
            CorrelationId = context.Get(CorrelationId) is { Length: > 0 } correlation ? correlation : null,
        };
        if (!context.Get(WaitForCompletion))
        {
            context.WorkflowExecutionContext.StartLater(start);
            await context.CompleteActivityAsync();
            return;
        }

        var stimulus = new JsonObject { [Child] = start.InstanceId };
        var bookmark = context.CreateBookmark(new BookmarkOptions { Stimulus = stimulus, Callback = ChildEndedAsync });
        ChildEnding.Expect(start.Properties!, bookmark.Name, stimulus);
        context.WorkflowExecutionContext.StartLater(start);
    }

    private ValueTask ChildEndedAsync(ActivityExecutionContext context)
    {
        context.Set(Result, context.ResumeInput["WorkflowOutput"]);
        return context.CompleteActivityAsync();
    }
}
