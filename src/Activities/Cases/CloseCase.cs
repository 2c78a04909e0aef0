using Lajur.Activities.Drawing;
using Lajur.Engine.Activities;
using Lajur.Engine.Catalog;
using Lajur.Registry.Desk;

namespace Lajur.Activities.Cases;

/// <summary>Closes the case and ends the run; what other paths still wait for is withdrawn.</summary>
[Activity(
    "Lajur",
    Category = "Perkara",
    DisplayName = "Tutup perkara",
    Description = "Mengakhiri perkara. Waktu berhenti, tugas yang masih terbuka ditarik, dan pemohon melihat hasilnya.",
    IsTerminal = true)]
public sealed class CloseCase : Activity
{
    public const string Closed = "Closed";
    public const string Abandoned = "Abandoned";

    [Input(
        DisplayName = "Hasil",
        Description = "Kata penutup yang dibaca pemohon, misalnya Dijawab.",
        Order = 1,
        Required = true)]
    public Input<string> Result { get; set; } = new();

    [Input(
        DisplayName = "Cara penutupan",
        Description = "Selesai, atau dihentikan karena pemohon tidak melengkapi.",
        UIHint = InputHint.Dropdown,
        Options = [Closed + "|Selesai", Abandoned + "|Dihentikan"],
        DefaultValue = Closed,
        Order = 2)]
    public Input<string> Kind { get; set; } = new(Closed);

    /// <inheritdoc />
    protected override async ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        await context.GetRequiredService<CaseDesk>().CloseAsync(
            new()
            {
                InstanceId = context.WorkflowExecutionContext.Id,
                Result = Demand.Text(context, Result),
                Abandoned = context.Get(Kind) == Abandoned,
            },
            context.CancellationToken);
        await context.FinishWorkflowAsync();
    }
}
