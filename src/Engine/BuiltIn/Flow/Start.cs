using Lajur.Engine.Activities;
using Lajur.Engine.Catalog;

namespace Lajur.Engine.BuiltIn.Flow;

/// <summary>Where a flowchart begins.</summary>
[Activity("Elsa", Category = "Alur", DisplayName = "Mulai", Description = "Titik mulai bagan alur.", IsStart = true)]
public sealed class Start : CodeActivity
{
    /// <inheritdoc />
    protected internal override ValueTask ExecuteAsync(ActivityExecutionContext context) => ValueTask.CompletedTask;
}
