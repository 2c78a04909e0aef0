using System.Text.Json.Nodes;
using Lajur.Activities.Drawing;
using Lajur.Engine.Activities;
using Lajur.Engine.Catalog;
using Lajur.Registry.Desk;
using Lajur.Registry.Forms.Drawing;

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
public sealed class AskApplicant : ApplicantQuestion
{
    public const string CompletedOutcome = "Dilengkapi";
    public const string GivenUpOutcome = "Tidak dilengkapi";

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
    protected override ValueTask ExecuteAsync(ActivityExecutionContext context) => WaitAsync(
        context,
        bookmark => context.GetRequiredService<CaseDesk>().AskApplicantAsync(
            new()
            {
                InstanceId = context.WorkflowExecutionContext.Id,
                BookmarkId = bookmark,
                ActivityId = Id,
                Message = Demand.Text(context, Message),
                FormKey = Blank.ToNull(context.Get(Form)),
                FormVersion = FormPins.Find(context.WorkflowExecutionContext.Definition, Blank.ToNull(context.Get(Form))),
                GiveUpAfter = Blank.ToNull(context.Get(GiveUpAfter)),
                AskedBy = Blank.ToNull(context.Get(AskedBy)),
            },
            context.CancellationToken));

    /// <inheritdoc />
    protected override string Answered(ActivityExecutionContext context, JsonObject brought)
    {
        context.Set(Answers, brought[RunInput.Answers] as JsonObject);
        return CompletedOutcome;
    }

    /// <inheritdoc />
    protected override string GivenUp(ActivityExecutionContext context)
    {
        context.Set(Answers, []);
        return GivenUpOutcome;
    }
}
