using Lajur.Engine.Activities;
using Lajur.Engine.Catalog;

namespace Lajur.Engine.BuiltIn.Flow;

/// <summary>Ends the whole run at once.</summary>
[Activity("Elsa", Category = "Alur", DisplayName = "Tutup proses", Description = "Mengakhiri seluruh proses seketika.", IsTerminal = true)]
public sealed class Finish : Activity
{
    /// <inheritdoc />
    protected internal override ValueTask ExecuteAsync(ActivityExecutionContext context) => context.FinishWorkflowAsync();
}
