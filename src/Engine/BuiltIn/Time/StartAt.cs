using Lajur.Engine.Activities;
using Lajur.Engine.Catalog;

namespace Lajur.Engine.BuiltIn.Time;

/// <summary>Waits for a moment; one that has passed does not wait.</summary>
[Activity("Elsa", Category = "Waktu", DisplayName = "Pada saat", Description = "Menunggu sampai saat tertentu.")]
public sealed class StartAt : Activity
{
    /// <summary>The moment.</summary>
    [Input(DisplayName = "Saat", Required = true)]
    public Input<DateTimeOffset> DateTime { get; set; } = new();

    /// <inheritdoc />
    protected internal override ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        var at = context.Get(DateTime);
        if (at <= context.Clock.GetUtcNow())
        {
            return context.CompleteActivityAsync();
        }

        DueBookmark.Create(context, at);
        return ValueTask.CompletedTask;
    }
}
