using System.Text.Json.Nodes;
using Lajur.Activities.Inbox;
using Lajur.Engine.Activities;
using Lajur.Engine.Catalog;
using Lajur.Registry.Inbox;
using Lajur.Registry.Siak;

namespace Lajur.Activities.Siak;

/// <summary>
/// A row of the SOP that is done in SIAK. Whether an operator does it and records the result, or a connector, is the
/// installation's <see cref="ISiakConnector"/>; the drawing is the same.
/// </summary>
[Activity(
    "Lajur",
    Category = "Tugas",
    DisplayName = "Langkah SIAK",
    Description = "Satu langkah SOP yang dikerjakan di SIAK. Operator mencatat hasil dan nomor SIAK, atau penghubung SIAK mengisinya.")]
[FlowNode(SiakFields.Succeeded, SiakFields.Failed, LateOutcome)]
public sealed class SiakStep : OfficerStep
{
    private static readonly IReadOnlyList<WorkItemOutcome> s_buttons =
    [
        new(SiakFields.Succeeded, SiakFields.Succeeded, OutcomeKind.Primary),
        new(SiakFields.Failed, SiakFields.Failed, OutcomeKind.Danger),
    ];

    [Output(DisplayName = "Nomor SIAK", Description = "Nomor rujukan dari SIAK.")]
    public Output<string> Reference { get; set; } = new();

    [Output(DisplayName = "Alasan", Description = "Mengapa belum berhasil, untuk dibaca pemohon.")]
    public Output<string> Reason { get; set; } = new();

    /// <inheritdoc />
    protected override async ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        var bookmark = AwaitAnswer(context);
        var start = await context.GetRequiredService<SiakDesk>()
            .BeginAsync(context.WorkflowExecutionContext.Id, bookmark, context.CancellationToken);
        if (start is SiakStart.ByOperator)
        {
            await OpenAsync(context, bookmark);
        }
    }

    /// <inheritdoc />
    protected override IReadOnlyList<WorkItemOutcome> Buttons(ActivityExecutionContext context) => s_buttons;

    /// <inheritdoc />
    protected override void Tell(ActivityExecutionContext context, JsonObject answers)
    {
        context.Set(Reference, answers[SiakFields.Reference]?.ToString());
        context.Set(Reason, answers[SiakFields.Reason]?.ToString());
    }
}
