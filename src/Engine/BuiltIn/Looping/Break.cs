using Lajur.Engine.Activities;
using Lajur.Engine.Catalog;

namespace Lajur.Engine.BuiltIn.Looping;

/// <summary>Ends the nearest loop around it.</summary>
[Activity("Elsa", Category = "Perulangan", DisplayName = "Hentikan perulangan", Description = "Mengakhiri perulangan terdekat.", IsTerminal = true)]
public sealed class Break : CodeActivity
{
    /// <inheritdoc />
    protected internal override ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        context.Break();
        return ValueTask.CompletedTask;
    }
}
