using System.Text.Json.Nodes;
using Lajur.Engine.Activities;
using Lajur.Engine.Catalog;
using Lajur.Engine.Storage;

namespace Lajur.Engine.BuiltIn.Events;

/// <summary>Asks somebody outside to do a task, and waits for the result.</summary>
[Activity("Elsa", Category = "Peristiwa", DisplayName = "Minta tugas luar", Description = "Meminta pihak luar mengerjakan tugas, lalu menunggu hasilnya.")]
public sealed class RunTask : Activity
{
    /// <summary>The task's name, known to whoever does it.</summary>
    [Input(DisplayName = "Nama tugas", Required = true)]
    public Input<string> TaskName { get; set; } = new();

    /// <summary>What is handed over.</summary>
    [Input(DisplayName = "Bahan")]
    public Input<JsonNode> Payload { get; set; } = new();

    /// <summary>What came back.</summary>
    [Output(DisplayName = "Hasil")]
    public Output<JsonNode> Result { get; set; } = new();

    /// <inheritdoc />
    protected internal override ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        var id = Guid.CreateVersion7(context.Clock.GetUtcNow()).ToString("N");
        var name = context.Get(TaskName);
        var bookmark = context.CreateBookmark(new BookmarkOptions
        {
            Stimulus = new JsonObject { ["TaskId"] = id, [nameof(TaskName)] = name },
            MatchOn = new JsonObject { ["TaskId"] = id },
            Callback = DoneAsync,
        });
        var run = context.WorkflowExecutionContext;
        run.Announce(FeedEventKind.TaskRequested, run.Id, new JsonObject
        {
            ["taskId"] = id,
            ["taskName"] = name,
            ["bookmarkId"] = bookmark.Id,
            ["payload"] = context.Get(Payload)?.DeepClone(),
        });
        return ValueTask.CompletedTask;
    }

    private ValueTask DoneAsync(ActivityExecutionContext context)
    {
        context.Set(Result, context.ResumeInput[nameof(Result)]);
        return context.CompleteActivityAsync();
    }
}
