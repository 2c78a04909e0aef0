using System.Text.Json.Nodes;
using Lajur.Activities.Drawing;
using Lajur.Activities.Notices;
using Lajur.Engine.Activities;
using Lajur.Engine.Catalog;
using Lajur.Registry.Desk;

namespace Lajur.Activities.Cases;

/// <summary>
/// Returns the file to the applicant and waits for the completion; the clocks of the case stand still. Who is to be told by
/// a person is told by the lane that returned it, beside the waiting.
/// </summary>
[Activity(
    "Lajur",
    Category = "Perkara",
    DisplayName = "Minta pemohon melengkapi",
    Description = "Mengembalikan berkas kepada pemohon dan menunggu kelengkapannya. Waktu layanan berhenti dihitung.")]
[FlowNode(CompletedOutcome, GivenUpOutcome)]
public sealed class AskApplicant : Activity
{
    public const string CompletedOutcome = "Dilengkapi";
    public const string GivenUpOutcome = "Tidak dilengkapi";

    private const string BookmarkProperty = "bookmarkId";
    private const string ContactProperty = "contactBookmarkId";

    [Input(
        DisplayName = "Yang harus dilengkapi",
        Description = "Kalimat yang dibaca pemohon, biasanya dari isian petugas pada langkah sebelumnya.",
        UIHint = InputHint.MultiLine,
        Order = 1,
        Required = true)]
    public Input<string> Message { get; set; } = new();

    [Input(
        DisplayName = "Formulir",
        Description = "Formulir yang diisi pemohon. Kosongkan untuk satu isian bebas dan lampiran.",
        UIHint = InputHint.Dropdown,
        OptionsProvider = typeof(FormOptions),
        Order = 2)]
    public Input<string> Form { get; set; } = new();

    [Input(
        DisplayName = "Batas waktu melengkapi",
        Description = "Dalam jam kerja, misalnya \"10 hari kerja\". Kosongkan bila tanpa batas.",
        Order = 3)]
    public Input<string> GiveUpAfter { get; set; } = new();

    [Input(
        DisplayName = "Diminta oleh",
        Description = "Nama petugas yang meminta. Kosongkan untuk petugas langkah terakhir.",
        Order = 4)]
    public Input<string> AskedBy { get; set; } = new();

    [Output(DisplayName = "Kelengkapan", Description = "Isian pemohon, satu properti setiap isian.")]
    public Output<JsonObject> Answers { get; set; } = new();

    /// <inheritdoc />
    protected override async ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        var answered = context.CreateBookmark(new()
        {
            Stimulus = new JsonObject { ["execution"] = context.ExecutionId },
            Callback = CompletedAsync,
        });
        context.Properties[BookmarkProperty] = answered.Id;
        var (request, contact) = await context.GetRequiredService<CaseDesk>().AskApplicantAsync(
            new()
            {
                InstanceId = context.WorkflowExecutionContext.Id,
                BookmarkId = answered.Id,
                Message = Demand.Text(context, Message),
                FormKey = Blank.ToNull(context.Get(Form)),
                GiveUpAfter = Blank.ToNull(context.Get(GiveUpAfter)),
                AskedBy = Blank.ToNull(context.Get(AskedBy)),
            },
            context.CancellationToken);
        if (request.GiveUpAt is { } giveUpAt)
        {
            WaitUntil(context, giveUpAt);
        }

        if (contact is not null)
        {
            await AskStaffAsync(context, request.LaneKey!, contact);
        }
    }

    /// <inheritdoc />
    protected override ValueTask CancelAsync(ActivityExecutionContext context) => ExpireAsync(context);

    private async ValueTask AskStaffAsync(
        ActivityExecutionContext context, string lane, NotifyResult.StaffMustContact contact)
    {
        var told = context.CreateBookmark(new()
        {
            Stimulus = new JsonObject { ["contact"] = context.ExecutionId },
            Callback = ContactedAsync,
        });
        context.Properties[ContactProperty] = told.Id;
        await ContactSteps.OpenAsync(context, told.Id, lane, contact);
    }

    /// <summary>The applicant was told, or could not be reached; the case waits for the file all the same.</summary>
    private ValueTask ContactedAsync(ActivityExecutionContext context) => ValueTask.CompletedTask;

    private async ValueTask CompletedAsync(ActivityExecutionContext context)
    {
        await WithdrawContactAsync(context);
        context.Set(Answers, context.ResumeInput[RunInput.Answers] as JsonObject);
        await context.CompleteActivityAsync(CompletedOutcome);
    }

    private void WaitUntil(ActivityExecutionContext context, DateTimeOffset giveUpAt) =>
        context.CreateBookmark(new() { Name = "Lajur.GiveUp", DueAt = giveUpAt, Callback = GiveUpAsync });

    private async ValueTask GiveUpAsync(ActivityExecutionContext context)
    {
        if (context.Properties[BookmarkProperty] is { } waiting && await context.GetRequiredService<CaseDesk>()
            .FindLaterGiveUpAsync(waiting.ToString(), context.CancellationToken) is { } later)
        {
            WaitUntil(context, later);
            return;
        }

        await ExpireAsync(context);
        context.Set(Answers, []);
        await context.CompleteActivityAsync(GivenUpOutcome);
    }

    private static async ValueTask WithdrawContactAsync(ActivityExecutionContext context)
    {
        if (context.Properties[ContactProperty] is { } bookmark)
        {
            await context.GetRequiredService<CaseDesk>().CancelWorkItemAsync(bookmark.ToString(), context.CancellationToken);
        }
    }

    private static async ValueTask ExpireAsync(ActivityExecutionContext context)
    {
        await WithdrawContactAsync(context);
        if (context.Properties[BookmarkProperty] is { } bookmark)
        {
            await context.GetRequiredService<CaseDesk>().GiveUpAsync(bookmark.ToString(), context.CancellationToken);
        }
    }
}
