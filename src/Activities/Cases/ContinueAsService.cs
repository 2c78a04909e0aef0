using System.Text.Json.Nodes;
using Lajur.Activities.Drawing;
using Lajur.Engine.Activities;
using Lajur.Engine.Catalog;
using Lajur.Registry.Desk;
using Lajur.Registry.Linking;

namespace Lajur.Activities.Cases;

/// <summary>
/// The case turned out to be an application for another service. The applicant is offered to go on with that, what they said
/// of themselves and sent is taken along, and both cases show each other. The applicant may also want an answer only.
/// </summary>
[Activity(
    "Lajur",
    Category = "Perkara",
    DisplayName = "Lanjutkan sebagai layanan lain",
    Description = "Menawari pemohon melanjutkan perkara ini sebagai permohonan layanan lain. Data diri dan berkasnya ikut, dan kedua perkara saling tertaut.")]
[FlowNode(ContinuedOutcome, AnswerOutcome)]
public sealed class ContinueAsService : ApplicantQuestion
{
    public const string ContinuedOutcome = "Dilanjutkan";
    public const string AnswerOutcome = "Dijawab saja";

    [Input(
        DisplayName = "Layanan",
        Description = "Alamat layanan, misalnya probolinggo/ktp-digital; biasanya pilihan petugas pada langkah sebelumnya.",
        DefaultSyntax = "JavaScript",
        Order = 1,
        Required = true)]
    public Input<string> Service { get; set; } = new();

    [Input(
        DisplayName = "Penjelasan bagi pemohon",
        Description = "Mengapa sebaiknya dilanjutkan sebagai permohonan.",
        UIHint = InputHint.MultiLine,
        Order = 2,
        Required = true)]
    public Input<string> Message { get; set; } = new();

    [Input(
        DisplayName = "Petugas yang membantu",
        Description = "Pelaksana yang boleh mengisikan permohonan barunya. Kosongkan untuk pelaksana langkah terakhir.",
        UIHint = InputHint.Dropdown,
        OptionsProvider = typeof(StaffLaneOptions),
        Order = 3)]
    public Input<string> Helper { get; set; } = new();

    [Input(
        DisplayName = "Batas waktu",
        Description = "Dalam jam kerja, misalnya \"10 hari kerja\". Sesudahnya pemohon dijawab saja. Kosongkan bila tanpa batas.",
        Order = 4)]
    public Input<string> GiveUpAfter { get; set; } = new();

    [Output(DisplayName = "Nomor perkara baru", Description = "Nomor perkara yang melanjutkan perkara ini.")]
    public Output<string> Number { get; set; } = new();

    /// <inheritdoc />
    protected override ValueTask ExecuteAsync(ActivityExecutionContext context) => WaitAsync(
        context,
        bookmark => context.GetRequiredService<ContinuationDesk>().OfferAsync(
            new()
            {
                InstanceId = context.WorkflowExecutionContext.Id,
                BookmarkId = bookmark,
                ActivityId = Id,
                Service = Demand.Text(context, Service),
                Message = Demand.Text(context, Message),
                LaneKey = Blank.ToNull(context.Get(Helper)),
                GiveUpAfter = Blank.ToNull(context.Get(GiveUpAfter)),
            },
            context.CancellationToken));

    /// <inheritdoc />
    protected override string Answered(ActivityExecutionContext context, JsonObject brought)
    {
        if (brought[RunInput.Number]?.ToString() is not { } number)
        {
            return AnswerOutcome;
        }

        context.Set(Number, number);
        return ContinuedOutcome;
    }

    /// <inheritdoc />
    protected override string GivenUp(ActivityExecutionContext context) => AnswerOutcome;
}
