using System.Text.Json.Nodes;
using Lajur.Engine.Activities;
using Lajur.Engine.Activities.Containers;
using Lajur.Engine.Catalog;
using Lajur.Engine.Definitions;
using Lajur.Engine.Expressions;

namespace Lajur.Engine.BuiltIn.Branching;

/// <summary>Runs the activities of the cases that hold.</summary>
[Activity("Elsa", Category = "Percabangan", DisplayName = "Pilihan", Description = "Menjalankan langkah dari syarat yang terpenuhi.")]
public sealed class Switch : Activity
{
    /// <summary>The cases, in order.</summary>
    [Input(DisplayName = "Pilihan", UIHint = InputHint.SwitchEditor, IsReadByActivity = true)]
    public IReadOnlyList<SwitchCase> Cases { get; set; } = [];

    /// <summary>Whether one case or all that hold run.</summary>
    [Input(DisplayName = "Cara memilih", DefaultValue = "MatchFirst", Options = ["MatchFirst|Yang pertama", "MatchAny|Semua yang terpenuhi"])]
    public Input<SwitchMode> Mode { get; set; } = new(SwitchMode.MatchFirst);

    /// <summary>Runs when no case holds.</summary>
    [Port(DisplayName = "Selain itu")]
    public Activity? Default { get; set; }

    /// <inheritdoc />
    protected internal override IEnumerable<(string Path, Expression Expression)> ExtraExpressions =>
        SwitchCases.Expressions(Cases);

    /// <inheritdoc />
    protected internal override void Bind(JsonObject json, ActivityBinder binder) =>
        Cases = SwitchCases.Read(json["cases"], binder);

    /// <inheritdoc />
    protected internal override async ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        var chosen = SwitchCases.Choose(Cases, context.Get(Mode), context);
        var activities = chosen.Count > 0
            ? chosen.Select(x => x.Activity).OfType<Activity>().ToList()
            : Default is null ? [] : [Default];
        foreach (var activity in activities)
        {
            await context.ScheduleActivityAsync(activity, CaseCompletedAsync);
        }

        if (activities.Count == 0)
        {
            await context.CompleteActivityAsync();
        }
    }

    private ValueTask CaseCompletedAsync(ActivityExecutionContext context, ChildCompleted child) =>
        context.IsBreaking || context.IsIdle ? context.CompleteActivityAsync() : ValueTask.CompletedTask;
}
