using System.Globalization;
using Lajur.Activities.Drawing;
using Lajur.Engine.Activities;
using Lajur.Engine.Catalog;
using Lajur.Registry.Queues;
using Lajur.Registry.Speech;

namespace Lajur.Activities.Queues;

/// <summary>Gives the applicant a place in a queue of the office, today or on the day they wished for.</summary>
[Activity(
    "Lajur",
    Category = "Perkara",
    DisplayName = "Beri nomor antrean",
    Description = "Memberi nomor antrean untuk hari ini atau hari yang dipilih pemohon. Nomor berurutan setiap kantor, antrean, dan hari.")]
[FlowNode("Done")]
public sealed class TakeQueueNumber : Activity
{
    [Input(DisplayName = "Antrean", Description = "Nama antrean di kantor ini, misalnya perekaman.", Order = 1, Required = true)]
    public Input<string> Queue { get; set; } = new();

    [Input(DisplayName = "Awalan nomor", Description = "Huruf sebelum nomor: R menjadi R-007.", Order = 2)]
    public Input<string> Prefix { get; set; } = new();

    [Input(
        DisplayName = "Hari yang dipilih",
        Description = "Tanggal dari isian pemohon. Kosongkan untuk hari ini. Hari libur, penuh, atau lewat menjadi hari kerja berikutnya.",
        DefaultSyntax = "JavaScript",
        Order = 3)]
    public Input<string> Day { get; set; } = new();

    [Input(DisplayName = "Paling banyak sehari", Description = "Berapa orang dilayani sehari. Kosongkan bila tanpa batas.", Order = 4)]
    public Input<int?> PerDay { get; set; } = new();

    [Output(DisplayName = "Nomor antrean", Description = "Nomor yang dipanggil, misalnya R-007.")]
    public Output<string> Number { get; set; } = new();

    [Output(DisplayName = "Hari", Description = "Hari berlakunya, dengan kata-kata: Senin, 23 November 2026.")]
    public Output<string> GivenDay { get; set; } = new();

    [Output(DisplayName = "Untuk hari ini", Description = "Benar bila antreannya untuk hari ini.")]
    public Output<bool> IsToday { get; set; } = new();

    /// <inheritdoc />
    protected override async ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        var ticket = await context.GetRequiredService<QueueDesk>().IssueAsync(
            new()
            {
                InstanceId = context.WorkflowExecutionContext.Id,
                Queue = Demand.Text(context, Queue),
                Prefix = Blank.ToNull(context.Get(Prefix)),
                Wish = DateOnly.TryParseExact(
                    context.Get(Day), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null,
                PerDay = context.Get(PerDay) is > 0 and var most ? most : null,
            },
            context.CancellationToken);
        context.Set(Number, ticket.Ticket.Text);
        context.Set(GivenDay, IndonesianTime.LongDate(ticket.Ticket.Day));
        context.Set(IsToday, ticket.IsToday);
        await context.CompleteActivityAsync();
    }
}
