using System.Text.Json.Nodes;
using Lajur.Activities.Drawing;
using Lajur.Engine.Activities;
using Lajur.Engine.Catalog;
using Lajur.Engine.Waiting;
using Lajur.Registry.Cases;
using Lajur.Registry.Desk;

namespace Lajur.Activities.Cases;

/// <summary>The start of an SOP: the applicant has applied, by the form or at the counter.</summary>
[Activity(
    "Lajur",
    Category = "Perkara",
    DisplayName = "Permohonan diajukan",
    Description = "Awal SOP: pemohon mengajukan melalui formulir atau loket.",
    Kind = ActivityKind.Trigger)]
[FlowNode("Done")]
public sealed class CaseSubmitted : Trigger
{
    [Input(DisplayName = "Nomor langkah", Description = "Nomor baris pada SOP, misalnya 1.", Order = 1)]
    public Input<string> StepNumber { get; set; } = new();

    [Input(DisplayName = "Nama langkah", Description = "Apa yang dilakukan pemohon, dengan kata-kata SOP.", Order = 2)]
    public Input<string> Title { get; set; } = new();

    [Input(
        DisplayName = "Pelaksana",
        Description = "Kolom pemohon pada SOP.",
        UIHint = InputHint.Dropdown,
        OptionsProvider = typeof(LaneOptions),
        Order = 3)]
    public Input<string> Lane { get; set; } = new();

    [Input(
        DisplayName = "Formulir",
        Description = "Formulir permohonan yang diisi pemohon atau petugas loket.",
        UIHint = InputHint.Dropdown,
        OptionsProvider = typeof(FormOptions),
        Order = 4)]
    public Input<string> Form { get; set; } = new();

    [Input(
        DisplayName = "Saluran yang diterima",
        Description = "Kosongkan bila semua saluran diterima.",
        UIHint = InputHint.CheckList,
        DefaultSyntax = "Object",
        OptionsProvider = typeof(ChannelOptions),
        Order = 5)]
    public Input<List<string>> Channels { get; set; } = new();

    [Output(DisplayName = "Saluran", Description = "Saluran masuknya permohonan, misalnya Website atau InPerson.")]
    public Output<string> Channel { get; set; } = new();

    [Output(DisplayName = "Isi permohonan", Description = "Isi formulir permohonan, satu properti setiap isian.")]
    public Output<JsonObject> Answers { get; set; } = new();

    [Output(DisplayName = "Media jawaban", Description = "Media yang dipilih pemohon untuk menerima jawaban.")]
    public Output<string> Medium { get; set; } = new();

    /// <inheritdoc />
    protected override async ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        // A run that nobody applied for faults here, before any step of it reaches an inbox.
        await context.GetRequiredService<CaseDesk>().GetCaseAsync(context.WorkflowExecutionContext.Id, context.CancellationToken);
        var input = context.WorkflowExecutionContext.Input;
        var channel = input[RunInput.Channel]?.ToString() ?? nameof(Registry.Cases.Channel.Website);
        if (context.Get(Channels) is { Count: > 0 } accepted && !accepted.Contains(channel, StringComparer.Ordinal))
        {
            throw new InvalidOperationException(
                $"Layanan ini tidak menerima permohonan melalui {NameOf(channel)}. Ubah isian \"Saluran yang diterima\" pada awal SOP.");
        }

        context.Set(Channel, channel);
        context.Set(Answers, input[RunInput.Answers] as JsonObject);
        context.Set(Medium, input[RunInput.Medium]?.ToString());
        await context.CompleteActivityAsync();
    }

    /// <summary>Nothing: a case is submitted to a service, and the service names its drawing.</summary>
    protected override JsonObject? GetTriggerStimulus(TriggerIndexingContext context) => null;

    private static string NameOf(string channel) =>
        Enum.TryParse<Channel>(channel, out var known) ? ChannelNames.Of(known) : channel;
}
