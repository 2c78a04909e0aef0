using Lajur.Engine.Activities;
using Lajur.Engine.Catalog;
using Lajur.Registry.Desk;

namespace Lajur.Activities.Cases;

/// <summary>
/// The promise of the service standard counts from here. A drawing that holds this step leaves the clock of its cases
/// standing until they pass it; without it the clock begins with the submission.
/// </summary>
[Activity(
    "Lajur",
    Category = "Perkara",
    DisplayName = "Mulai hitung waktu layanan",
    Description = "Waktu yang dijanjikan standar pelayanan dihitung sejak langkah ini, bukan sejak permohonan diajukan.")]
[FlowNode("Done")]
public sealed class StartClock : Activity
{
    /// <inheritdoc />
    protected override async ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        await context.GetRequiredService<CaseDesk>()
            .BeginClockAsync(context.WorkflowExecutionContext.Id, context.CancellationToken);
        await context.CompleteActivityAsync();
    }
}
