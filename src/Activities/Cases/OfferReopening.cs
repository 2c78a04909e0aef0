using System.Text.Json.Nodes;
using Lajur.Activities.Drawing;
using Lajur.Engine.Activities;
using Lajur.Engine.Catalog;
using Lajur.Registry.Desk;
using Lajur.Registry.Reopening;

namespace Lajur.Activities.Cases;

/// <summary>
/// The case is answered and counts as closed, but the applicant may open it again for some time, with a reason. When they do
/// the run goes on by "Dibuka kembali"; when the time is over, by "Tidak dibuka kembali".
/// </summary>
[Activity(
    "Lajur",
    Category = "Perkara",
    DisplayName = "Tutup, dapat dibuka kembali",
    Description = "Perkara selesai dijawab. Selama waktu yang ditetapkan pemohon dapat membukanya kembali dari halaman pelacakan, dengan alasan.")]
[FlowNode(ReopenedOutcome, ContentOutcome)]
public sealed class OfferReopening : Activity
{
    public const string ReopenedOutcome = "Dibuka kembali";
    public const string ContentOutcome = "Tidak dibuka kembali";

    private const string AnswerProperty = "bookmarkId";

    [Input(
        DisplayName = "Hasil",
        Description = "Kata penutup yang dibaca pemohon, misalnya Dijawab.",
        Order = 1,
        Required = true)]
    public Input<string> Result { get; set; } = new();

    [Input(
        DisplayName = "Dapat dibuka kembali selama",
        Description = "Dalam jam kerja, misalnya \"14 hari kerja\", dihitung sejak dijawab.",
        Order = 2,
        Required = true)]
    public Input<string> Within { get; set; } = new();

    [Output(DisplayName = "Alasan", Description = "Mengapa pemohon membukanya kembali.")]
    public Output<string> Reason { get; set; } = new();

    /// <inheritdoc />
    protected override async ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        var answered = context.CreateBookmark(new()
        {
            Stimulus = new JsonObject { ["execution"] = context.ExecutionId },
            Callback = ReopenedAsync,
        });
        context.Properties[AnswerProperty] = answered.Id;
        var offer = await context.GetRequiredService<ReopeningDesk>().OfferAsync(
            new()
            {
                InstanceId = context.WorkflowExecutionContext.Id,
                BookmarkId = answered.Id,
                Result = Demand.Text(context, Result),
                Within = Demand.Text(context, Within),
            },
            context.CancellationToken);
        context.CreateBookmark(new() { DueAt = offer.Until, Callback = OverAsync });
    }

    /// <inheritdoc />
    protected override ValueTask CancelAsync(ActivityExecutionContext context) => ExpireAsync(context);

    private async ValueTask ReopenedAsync(ActivityExecutionContext context)
    {
        context.Set(Reason, context.ResumeInput[RunInput.Reason]?.ToString());
        await context.CompleteActivityAsync(ReopenedOutcome);
    }

    private async ValueTask OverAsync(ActivityExecutionContext context)
    {
        await ExpireAsync(context);
        await context.CompleteActivityAsync(ContentOutcome);
    }

    private static async ValueTask ExpireAsync(ActivityExecutionContext context)
    {
        if (context.Properties[AnswerProperty]?.ToString() is { } answered)
        {
            await context.GetRequiredService<ReopeningDesk>().ExpireAsync(answered, context.CancellationToken);
        }
    }
}
