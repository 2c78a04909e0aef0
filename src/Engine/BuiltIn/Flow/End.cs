using Lajur.Engine.Activities;
using Lajur.Engine.Catalog;

namespace Lajur.Engine.BuiltIn.Flow;

/// <summary>Ends its flowchart, and cancels what is still open in it.</summary>
[Activity("Elsa", Category = "Alur", DisplayName = "Selesai", Description = "Mengakhiri bagan alur ini.", IsTerminal = true)]
public sealed class End : CodeActivity
{
    /// <inheritdoc />
    protected internal override ValueTask ExecuteAsync(ActivityExecutionContext context) => ValueTask.CompletedTask;
}
