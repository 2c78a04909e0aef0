using System.Text.Json.Nodes;
using Lajur.Activities.Drawing;
using Lajur.Engine.Activities;
using Lajur.Engine.Catalog;
using Lajur.Registry.Complaints;

namespace Lajur.Activities.Complaints;

/// <summary>
/// Records what a complaint is about and which officers are meant, as the complaint officer found. From here on they neither
/// receive a step of it nor see it.
/// </summary>
[Activity(
    "Lajur",
    Category = "Pengaduan",
    DisplayName = "Catat yang diadukan",
    Description = "Mencatat pokok pengaduan tanpa nama, dan petugas yang diadukan. Petugas itu tidak lagi menangani atau melihat pengaduannya.")]
[FlowNode("Done")]
public sealed class NameConcerned : Activity
{
    [Input(
        DisplayName = "Pokok pengaduan",
        Description = "Ringkasan tanpa nama pengadu, biasanya isian petugas pada langkah sebelumnya.",
        UIHint = InputHint.MultiLine,
        DefaultSyntax = "JavaScript",
        Order = 1)]
    public Input<string> Summary { get; set; } = new();

    [Input(
        DisplayName = "Petugas yang diadukan",
        Description = "Kode petugas, satu atau beberapa; biasanya pilihan pada langkah sebelumnya.",
        UIHint = InputHint.CodeEditor,
        DefaultSyntax = "JavaScript",
        Order = 2)]
    public Input<JsonNode> Officers { get; set; } = new();

    [Output(DisplayName = "Banyaknya", Description = "Berapa petugas yang kini diketahui disangkut pengaduan ini.")]
    public Output<int> Count { get; set; } = new();

    /// <inheritdoc />
    protected override async ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        var count = await context.GetRequiredService<ComplaintDesk>().NameConcernedAsync(
            new()
            {
                InstanceId = context.WorkflowExecutionContext.Id,
                Summary = Blank.ToNull(context.Get(Summary)),
                Officers = [.. Ids(context.Get(Officers))],
            },
            context.CancellationToken);
        context.Set(Count, count);
        await context.CompleteActivityAsync();
    }

    /// <summary>One id or a list of them; what is no id names nobody.</summary>
    private static IEnumerable<Guid> Ids(JsonNode? officers) => (officers is JsonArray list ? [.. list] : new[] { officers })
        .Select(one => Guid.TryParse(one?.ToString(), out var id) ? id : (Guid?)null).OfType<Guid>();
}
