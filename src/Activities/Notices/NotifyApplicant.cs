using System.Text.Json.Nodes;
using Lajur.Activities.Drawing;
using Lajur.Engine.Activities;
using Lajur.Engine.Catalog;
using Lajur.Registry.Desk;

namespace Lajur.Activities.Notices;

/// <summary>
/// Tells the applicant something: on the tracking page always, by e-mail where that was chosen, and by staff where a
/// person has to telephone, write or speak; then it waits until that is done.
/// </summary>
[Activity(
    "Lajur",
    Category = "Pemberitahuan",
    DisplayName = "Beri tahu pemohon",
    Description = "Menyampaikan sesuatu kepada pemohon melalui media yang dipilihnya.")]
[FlowNode("Done")]
public sealed class NotifyApplicant : Activity
{
    public const string ByApplicantsMedium = "Applicant";
    public const string OnTrackingPage = "TrackingPage";

    private const string BookmarkProperty = "bookmarkId";

    [Input(DisplayName = "Perihal", Description = "Satu baris.", Order = 1, Required = true)]
    public Input<string> Subject { get; set; } = new();

    [Input(
        DisplayName = "Isi pemberitahuan",
        Description = "Kalimat yang dibaca atau didengar pemohon.",
        UIHint = InputHint.MultiLine,
        Order = 2,
        Required = true)]
    public Input<string> Text { get; set; } = new();

    [Input(
        DisplayName = "Pelaksana bila disampaikan petugas",
        Description = "Siapa yang menelepon, mengirim WhatsApp, atau menyampaikan langsung.",
        UIHint = InputHint.Dropdown,
        OptionsProvider = typeof(StaffLaneOptions),
        Order = 3)]
    public Input<string> Lane { get; set; } = new();

    [Input(
        DisplayName = "Disampaikan melalui",
        Description = "Media yang dipilih pemohon, atau halaman pelacakan saja.",
        UIHint = InputHint.Dropdown,
        Options = [ByApplicantsMedium + "|Media pilihan pemohon", OnTrackingPage + "|Halaman pelacakan saja"],
        DefaultValue = ByApplicantsMedium,
        Order = 4)]
    public Input<string> Medium { get; set; } = new(ByApplicantsMedium);

    [Input(
        DisplayName = "Ini jawaban bagi pemohon",
        Description = "Isi pemberitahuan menjadi jawaban perkara.",
        Order = 5)]
    public Input<bool> IsAnswer { get; set; } = new();

    [Output(DisplayName = "Hasil penyampaian", Description = "Yang dicatat petugas setelah menghubungi pemohon.")]
    public Output<string> Delivery { get; set; } = new();

    /// <inheritdoc />
    protected override async ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        var result = await context.GetRequiredService<CaseDesk>().NotifyApplicantAsync(
            new()
            {
                InstanceId = context.WorkflowExecutionContext.Id,
                Subject = Demand.Text(context, Subject),
                Message = Demand.Text(context, Text),
                IsAnswer = context.Get(IsAnswer),
                TrackingPageOnly = context.Get(Medium) == OnTrackingPage,
            },
            context.CancellationToken);
        if (result is NotifyResult.StaffMustContact contact)
        {
            await AskStaffAsync(context, contact);
            return;
        }

        await context.CompleteActivityAsync();
    }

    /// <inheritdoc />
    protected override async ValueTask CancelAsync(ActivityExecutionContext context)
    {
        if (context.Properties[BookmarkProperty] is { } bookmark)
        {
            await context.GetRequiredService<CaseDesk>()
                .CancelWorkItemAsync(bookmark.ToString(), context.CancellationToken);
        }
    }

    /// <inheritdoc />
    protected override async ValueTask MigratedAsync(ActivityExecutionContext context)
    {
        if (context.Properties[BookmarkProperty] is { } bookmark && context.Evaluate(Lane) is { Length: > 0 } lane)
        {
            await context.GetRequiredService<CaseDesk>().HandOverAsync(bookmark.ToString(), lane, context.CancellationToken);
        }
    }

    private async ValueTask AskStaffAsync(ActivityExecutionContext context, NotifyResult.StaffMustContact contact)
    {
        var done = context.CreateBookmark(new()
        {
            Stimulus = new JsonObject { ["execution"] = context.ExecutionId },
            Callback = ContactedAsync,
        });
        context.Properties[BookmarkProperty] = done.Id;
        await ContactSteps.OpenAsync(context, done.Id, Demand.Text(context, Lane), contact);
    }

    private ValueTask ContactedAsync(ActivityExecutionContext context)
    {
        context.Set(Delivery, context.ResumeInput[RunInput.Outcome]?.ToString());
        return context.CompleteActivityAsync();
    }
}
