using System.Text.Json.Nodes;
using Lajur.Activities.Drawing;
using Lajur.Engine.Activities;
using Lajur.Engine.Catalog;
using Lajur.Registry.Desk;
using Lajur.Registry.Forms.Drawing;

namespace Lajur.Activities.Cases;

/// <summary>
/// A row of the SOP that the applicant carries out, such as logging in to an application. The tracking page says that it is
/// their turn; they say there that it is done, or an officer does for them. The clocks stand still meanwhile.
/// </summary>
[Activity(
    "Lajur",
    Category = "Perkara",
    DisplayName = "Langkah pemohon",
    Description = "Satu langkah SOP yang dikerjakan pemohon. Waktu layanan berhenti dihitung sampai pemohon atau petugas menyatakan selesai.")]
[FlowNode(DoneOutcome, GivenUpOutcome)]
public sealed class ApplicantTask : ApplicantQuestion
{
    public const string DoneOutcome = "Sudah";
    public const string GivenUpOutcome = "Tidak dikerjakan";

    [Input(
        DisplayName = "Nomor langkah",
        Description = "Nomor baris pada SOP. Kosongkan bila hanya menunggu, tanpa baris sendiri.",
        Order = 1)]
    public Input<string> StepNumber { get; set; } = new();

    [Input(DisplayName = "Nama langkah", Description = "Apa yang dikerjakan pemohon, dengan kata-kata SOP.", Order = 2, Required = true)]
    public Input<string> Title { get; set; } = new();

    [Input(
        DisplayName = "Pelaksana",
        Description = "Kolom pemohon pada SOP.",
        UIHint = InputHint.Dropdown,
        OptionsProvider = typeof(LaneOptions),
        Order = 3)]
    public Input<string> Lane { get; set; } = new();

    [Input(
        DisplayName = "Petunjuk bagi pemohon",
        Description = "Kalimat yang dibaca pemohon: apa yang dikerjakan, di mana, dan bila perlu kapan.",
        UIHint = InputHint.MultiLine,
        Order = 4,
        Required = true)]
    public Input<string> Message { get; set; } = new();

    [Input(
        DisplayName = "Formulir",
        Description = "Formulir yang diisi saat menyatakan selesai. Kosongkan bila cukup satu tombol.",
        UIHint = InputHint.Dropdown,
        OptionsProvider = typeof(FormOptions),
        Order = 5)]
    public Input<string> Form { get; set; } = new();

    [Input(
        DisplayName = "Petugas yang membantu",
        Description = "Pelaksana yang menunggu bersama pemohon dan boleh mengisikan. Kosongkan untuk pelaksana langkah terakhir.",
        UIHint = InputHint.Dropdown,
        OptionsProvider = typeof(StaffLaneOptions),
        Order = 6)]
    public Input<string> Helper { get; set; } = new();

    [Input(
        DisplayName = "Hanya dicatat petugas",
        Description = "Pemohon tidak dapat menyatakannya sendiri, misalnya bila harus datang ke kantor.",
        Order = 7)]
    public Input<bool> ByStaff { get; set; } = new();

    [Input(
        DisplayName = "Batas waktu",
        Description = "Dalam jam kerja, misalnya \"5 hari kerja\". Kosongkan bila tanpa batas.",
        Order = 8)]
    public Input<string> GiveUpAfter { get; set; } = new();

    [Output(DisplayName = "Isian", Description = "Isian pemohon, satu properti setiap isian.")]
    public Output<JsonObject> Answers { get; set; } = new();

    /// <inheritdoc />
    protected override ValueTask ExecuteAsync(ActivityExecutionContext context) => WaitAsync(
        context,
        bookmark => context.GetRequiredService<CaseDesk>().AskApplicantAsync(
            new()
            {
                InstanceId = context.WorkflowExecutionContext.Id,
                BookmarkId = bookmark,
                Step = Demand.Text(context, Title),
                ActivityId = Id,
                Message = Demand.Text(context, Message),
                FormKey = Blank.ToNull(context.Get(Form)),
                FormVersion = FormPins.Find(context.WorkflowExecutionContext.Definition, Blank.ToNull(context.Get(Form))),
                LaneKey = Blank.ToNull(context.Get(Helper)),
                ByStaff = context.Get(ByStaff),
                GiveUpAfter = Blank.ToNull(context.Get(GiveUpAfter)),
            },
            context.CancellationToken));

    /// <inheritdoc />
    protected override string Answered(ActivityExecutionContext context, JsonObject brought)
    {
        context.Set(Answers, brought[RunInput.Answers] as JsonObject);
        return DoneOutcome;
    }

    /// <inheritdoc />
    protected override string GivenUp(ActivityExecutionContext context)
    {
        context.Set(Answers, []);
        return GivenUpOutcome;
    }
}
