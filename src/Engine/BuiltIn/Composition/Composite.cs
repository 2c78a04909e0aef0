using Lajur.Engine.Activities;
using Lajur.Engine.Activities.Containers;
using Lajur.Engine.Catalog;

namespace Lajur.Engine.BuiltIn.Composition;

/// <summary>Holds one activity and variables of its own; Complete inside ends it, with outcomes.</summary>
[Activity("Elsa", Category = "Susunan", DisplayName = "Kelompok langkah", Description = "Menjalankan satu langkah sebagai kelompok dengan variabel sendiri.",
    IsContainer = true)]
public sealed class Composite : Activity, IComposite
{
    /// <summary>What runs.</summary>
    [Port(DisplayName = "Isi")]
    public Activity? Root { get; set; }

    /// <summary>Any: which outcomes a Complete inside names is known when it runs.</summary>
    protected internal override IReadOnlyList<string>? PossibleOutcomes => null;

    /// <inheritdoc />
    protected internal override ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return Root is null ? context.CompleteActivityAsync() : context.ScheduleActivityAsync(Root, RootCompletedAsync);
    }

    private ValueTask RootCompletedAsync(ActivityExecutionContext context, ChildCompleted child) =>
        context.CompleteActivityAsync([.. child.Outcomes]);
}
