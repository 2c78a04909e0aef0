using Lajur.Activities.Drawing;
using Lajur.Engine.Activities;
using Lajur.Engine.Catalog;
using Lajur.Registry.Registers;

namespace Lajur.Activities.Registers;

/// <summary>The letter was numbered and stamped by whoever did the step before; the book says who and when.</summary>
[Activity(
    "Lajur",
    Category = "Perkara",
    DisplayName = "Catat cap/stempel",
    Description = "Mencatat dalam buku bahwa surat sudah diberi nomor dan cap/stempel, oleh petugas langkah sebelumnya.")]
[FlowNode("Done")]
public sealed class StampEntry : Activity
{
    [Input(
        DisplayName = "Buku",
        Description = "Buku yang memberi nomornya, misalnya agenda.",
        DefaultValue = "agenda",
        Order = 1,
        Required = true)]
    public Input<string> Book { get; set; } = new("agenda");

    /// <inheritdoc />
    protected override async ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        var book = Demand.Text(context, Book);
        _ = await context.GetRequiredService<RegisterDesk>()
            .StampAsync(context.WorkflowExecutionContext.Id, book, context.CancellationToken)
            ?? throw new InvalidOperationException(
                $"Perkara ini belum bernomor dalam buku {book}. Letakkan \"Beri nomor agenda\" sebelum langkah ini.");
        await context.CompleteActivityAsync();
    }
}
