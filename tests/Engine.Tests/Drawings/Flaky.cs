using Lajur.Engine.Activities;
using Lajur.Engine.Catalog;

namespace Lajur.Engine.Tests.Drawings;

/// <summary>Does something outside that fails as long as it is told to; every try is counted.</summary>
[Activity("Test")]
[FlowNode("Done", "Other")]
public sealed class Flaky : Activity
{
    protected override ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        var world = context.GetRequiredService<OutsideWorld>();
        world.Tries.Add(context.Activity.Id);
        context.CreateBookmark(new BookmarkOptions { Name = "Left behind", Stimulus = [] });
        return world.Fails
            ? throw new InvalidOperationException("The other side does not answer.")
            : context.CompleteActivityAsync();
    }
}
