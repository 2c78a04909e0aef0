using Lajur.Engine.Activities;
using Lajur.Engine.Catalog;
using Lajur.Registry.Inbox;

namespace Lajur.Activities.Inbox;

/// <summary>
/// A row of the SOP that an officer carries out: a work item in the inbox of its lane. Goes on by the outcome that the
/// officer chose; when the step clock runs out it also follows "Terlambat", and stays open.
/// </summary>
[Activity(
    "Lajur",
    Category = "Tugas",
    DisplayName = "Tugas petugas",
    Description = "Satu langkah SOP yang dikerjakan petugas. Masuk ke daftar tugas pelaksananya dan menunggu hasilnya.")]
[FlowNode(LateOutcome)]
public sealed class UserTask : OfficerStep
{
    [Input(
        DisplayName = "Pilihan hasil",
        Description = "Tombol yang dilihat petugas, yang paling sering dipakai lebih dahulu. Setiap hasil menjadi jalan keluar.",
        UIHint = InputHint.DynamicOutcomes,
        DefaultSyntax = "Object",
        FixedOutcomes = [LateOutcome],
        Order = 7)]
    public Input<List<string>> Outcomes { get; set; } = new();

    /// <inheritdoc />
    protected override ValueTask ExecuteAsync(ActivityExecutionContext context) =>
        OpenAsync(context, AwaitAnswer(context));

    /// <inheritdoc />
    protected override IReadOnlyList<WorkItemOutcome> Buttons(ActivityExecutionContext context) =>
        OutcomeButtons.From(context.Get(Outcomes));
}
