using System.Text.Json.Nodes;
using Lajur.Activities.Drawing;
using Lajur.Activities.Inbox;
using Lajur.Engine.Activities;
using Lajur.Engine.Catalog;
using Lajur.Registry.Desk;
using Lajur.Registry.Inbox;
using Lajur.Registry.Products;

namespace Lajur.Activities.Handovers;

/// <summary>
/// The product is made: it is kept until it is fetched, at the counter by a work item of the lane, or by a download from the
/// tracking page. The applicant is told, and telephoned every so many working days until one of both has happened.
/// </summary>
[Activity(
    "Lajur",
    Category = "Perkara",
    DisplayName = "Simpan sampai diambil",
    Description = "Menyimpan hasil layanan, memberi tahu pemohon, dan mengingatkan petugas menelepon sampai hasilnya diserahkan atau diunduh.")]
[FlowNode(HandedOverOutcome, DownloadedOutcome, UnwantedOutcome, LateOutcome)]
public sealed partial class CollectProduct : OfficerStep
{
    public const string HandedOverOutcome = "Diserahkan";
    public const string DownloadedOutcome = "Diunduh";
    public const string UnwantedOutcome = "Tidak jadi diambil";

    private const string WaitingProperty = "collectBookmarkId";
    private const string CallProperty = "callBookmarkId";
    private const string SinceProperty = "since";

    private static readonly IReadOnlyList<WorkItemOutcome> s_buttons = [new(HandedOverOutcome, "Serahkan", OutcomeKind.Primary)];

    private static readonly IReadOnlyList<WorkItemOutcome> s_callButtons =
    [
        new("Tersambung", "Tersambung", OutcomeKind.Primary),
        new("Tidak tersambung", "Tidak tersambung"),
        new(UnwantedOutcome, UnwantedOutcome, OutcomeKind.Danger),
    ];

    [Input(DisplayName = "Hasil layanan", Description = "Apa yang disimpan, misalnya Data Penduduk.", Order = 13, Required = true)]
    public Input<string> Product { get; set; } = new();

    [Input(
        DisplayName = "Dibuat pada langkah",
        Description = "Nama langkah yang berkasnya menjadi hasil layanan. Dari beberapa langkah, yang terakhir dikerjakan.",
        UIHint = InputHint.MultiText,
        DefaultSyntax = "Object",
        Order = 14)]
    public Input<List<string>> MadeBy { get; set; } = new();

    [Input(
        DisplayName = "Tautan unduh berlaku (hari)",
        Description = "Berapa hari kalender hasilnya dapat diunduh dari halaman pelacakan, paling banyak 90. Isi 0 bila hanya diserahkan di kantor.",
        DefaultValue = 14,
        Order = 15)]
    public Input<int> LinkDays { get; set; } = new(14);

    [Input(
        DisplayName = "Pesan bagi pemohon",
        Description = "Kalimat yang dibaca atau didengar pemohon ketika hasilnya siap.",
        UIHint = InputHint.MultiLine,
        Order = 16,
        Required = true)]
    public Input<string> Message { get; set; } = new();

    [Input(
        DisplayName = "Telepon setiap",
        Description = "Dalam jam kerja, misalnya \"3 hari kerja\": pemohon ditelepon bila belum mengambil, dan lagi setiap kali lewat.",
        DefaultValue = "3 hari kerja",
        Order = 17,
        Required = true)]
    public Input<string> CallEvery { get; set; } = new("3 hari kerja");

    [Input(
        DisplayName = "Formulir hasil telepon",
        Description = "Formulir yang diisi petugas sesudah menelepon. Kosongkan bila cukup memilih hasilnya.",
        UIHint = InputHint.Dropdown,
        OptionsProvider = typeof(FormOptions),
        Order = 18)]
    public Input<string> CallForm { get; set; } = new();

    /// <inheritdoc />
    protected override IReadOnlyList<WorkItemOutcome> Buttons(ActivityExecutionContext context) => s_buttons;

    /// <inheritdoc />
    protected override async ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        var waiting = context.CreateBookmark(new()
        {
            Stimulus = new JsonObject { ["execution"] = context.ExecutionId },
            Callback = CollectedAsync,
        }).Id;
        context.Properties[WaitingProperty] = waiting;
        await context.GetRequiredService<ProductDesk>().StoreAsync(
            new()
            {
                InstanceId = context.WorkflowExecutionContext.Id,
                BookmarkId = waiting,
                Name = Demand.Text(context, Product),
                LaneKey = Demand.Text(context, Lane),
                MadeBy = StepNames.ToIds(context.WorkflowExecutionContext.Workflow, context.Get(MadeBy)),
                LinkDays = context.Get(LinkDays),
            },
            context.CancellationToken);
        await OpenAsync(context, waiting);
        await TellAsync(context);
    }

    /// <inheritdoc />
    protected override async ValueTask CancelAsync(ActivityExecutionContext context)
    {
        await EndCallAsync(context);
        await context.GetRequiredService<ProductDesk>().WithdrawAsync(Waiting(context), context.CancellationToken);
        await base.CancelAsync(context);
    }

    /// <inheritdoc />
    protected override async ValueTask MigratedAsync(ActivityExecutionContext context)
    {
        // The base burns every bookmark but the one that waits; who was to be telephoned now is so in the new wording.
        var isCalling = await EndCallAsync(context);
        await base.MigratedAsync(context);
        await (isCalling ? RemindAsync(context) : WaitForCallAsync(context));
    }

    private static string Waiting(ActivityExecutionContext context) => context.Properties[WaitingProperty]!.ToString();

    private async ValueTask TellAsync(ActivityExecutionContext context)
    {
        var told = await context.GetRequiredService<CaseDesk>().NotifyApplicantAsync(
            new()
            {
                InstanceId = context.WorkflowExecutionContext.Id,
                Subject = $"{Demand.Text(context, Product)} sudah siap",
                Message = Demand.Text(context, Message),
            },
            context.CancellationToken);
        Count(context);
        await (told is NotifyResult.StaffMustContact contact ? OpenCallAsync(context, contact) : WaitForCallAsync(context));
    }

    private async ValueTask CollectedAsync(ActivityExecutionContext context)
    {
        await EndCallAsync(context);
        if (context.ResumeInput[RunInput.Downloaded] is not null)
        {
            await context.GetRequiredService<CaseDesk>().CancelWorkItemAsync(Waiting(context), context.CancellationToken);
            await context.CompleteActivityAsync(DownloadedOutcome);
            return;
        }

        await context.GetRequiredService<ProductDesk>().GiveOutAsync(Waiting(context), context.CancellationToken);
        await CompletedAsync(context);
    }
}
