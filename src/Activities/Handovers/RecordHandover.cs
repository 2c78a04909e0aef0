using Lajur.Activities.Drawing;
using Lajur.Engine.Activities;
using Lajur.Engine.Catalog;
using Lajur.Registry.Handovers;

namespace Lajur.Activities.Handovers;

/// <summary>The product was given to somebody by whoever did the step before; the receipt is printed from it.</summary>
[Activity(
    "Lajur",
    Category = "Perkara",
    DisplayName = "Catat penyerahan",
    Description = "Mencatat hasil layanan diserahkan kepada siapa, kapan, dan oleh siapa. Tanda terimanya dapat dicetak.")]
[FlowNode("Done")]
public sealed class RecordHandover : Activity
{
    [Input(DisplayName = "Yang diserahkan", Description = "Produk layanan, misalnya Perekaman KTP-el.", Order = 1, Required = true)]
    public Input<string> Product { get; set; } = new();

    [Input(
        DisplayName = "Nama penerima",
        Description = "Biasanya dari isian petugas pada langkah sebelumnya.",
        DefaultSyntax = "JavaScript",
        Order = 2,
        Required = true)]
    public Input<string> ReceivedBy { get; set; } = new();

    [Input(
        DisplayName = "Hubungan dengan pemohon",
        Description = "Misalnya Pemohon sendiri, Keluarga, atau Penerima kuasa.",
        DefaultSyntax = "JavaScript",
        Order = 3)]
    public Input<string> Relation { get; set; } = new();

    /// <inheritdoc />
    protected override async ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        await context.GetRequiredService<HandoverDesk>().RecordAsync(
            new()
            {
                InstanceId = context.WorkflowExecutionContext.Id,
                Product = Demand.Text(context, Product),
                ReceivedBy = Demand.Text(context, ReceivedBy),
                Relation = Blank.ToNull(context.Get(Relation)),
            },
            context.CancellationToken);
        await context.CompleteActivityAsync();
    }
}
