using Lajur.Activities.Drawing;
using Lajur.Engine.Activities;
using Lajur.Engine.Catalog;
using Lajur.Registry.Registers;

namespace Lajur.Activities.Registers;

/// <summary>Enters the case into one of the office's books; the line takes the next number of the year in this very step.</summary>
[Activity(
    "Lajur",
    Category = "Perkara",
    DisplayName = "Beri nomor agenda",
    Description = "Mencatat perkara dalam buku kantor dan mengambil nomor berikutnya. Nomor berurutan setiap tahun, tanpa celah dan tanpa ganda.")]
[FlowNode("Done")]
public sealed class EnterRegister : Activity
{
    [Input(
        DisplayName = "Buku",
        Description = "Buku yang dicatat, misalnya agenda. Setiap buku mempunyai urutan nomor sendiri.",
        DefaultValue = "agenda",
        Order = 1,
        Required = true)]
    public Input<string> Book { get; set; } = new("agenda");

    [Input(
        DisplayName = "Bentuk nomor",
        Description = "Misalnya \"{nomor:000}/KTP-EL/{bulan}/{tahun}\". Yang dapat dipakai: {nomor}, {nomor:000}, {tanggal}, {bulan}, {tahun}.",
        DefaultValue = NumberPattern.Usual,
        Order = 2,
        Required = true)]
    public Input<string> Pattern { get; set; } = new(NumberPattern.Usual);

    [Input(
        DisplayName = "Perihal",
        Description = "Isi kolom perihal dalam buku, tanpa nama orang. Kosongkan untuk nama layanan.",
        Order = 3)]
    public Input<string> Subject { get; set; } = new();

    [Output(DisplayName = "Nomor", Description = "Nomor sebagaimana ditulis pada surat.")]
    public Output<string> Number { get; set; } = new();

    /// <inheritdoc />
    protected override async ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        var entry = await context.GetRequiredService<RegisterDesk>().EnterAsync(
            new()
            {
                InstanceId = context.WorkflowExecutionContext.Id,
                Book = Demand.Text(context, Book),
                Pattern = Demand.Text(context, Pattern),
                Subject = Blank.ToNull(context.Get(Subject)),
            },
            context.CancellationToken);
        context.Set(Number, entry.Text);
        await context.CompleteActivityAsync();
    }
}
