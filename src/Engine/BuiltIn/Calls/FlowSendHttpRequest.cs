using System.Globalization;
using Lajur.Engine.Activities;
using Lajur.Engine.Catalog;

namespace Lajur.Engine.BuiltIn.Calls;

/// <summary>In a flowchart, sends an HTTP request and goes on by its status.</summary>
[Activity("Elsa", Category = "HTTP", DisplayName = "Kirim permintaan HTTP (bagan)", Description = "Memanggil layanan lain lewat HTTP, lalu meneruskan alur menurut statusnya.")]
[FlowNode("Unmatched status code|Status lain", "Failed to connect|Gagal terhubung", "Timeout|Waktu habis", "Done|Selesai")]
public sealed class FlowSendHttpRequest : SendHttpRequestBase
{
    private const string Unmatched = "Unmatched status code";
    private const string NoConnection = "Failed to connect";
    private const string TooLate = "Timeout";
    private const string Done = "Done";
    private static readonly int[] s_usual = [200];

    /// <summary>The statuses that are outcomes.</summary>
    [Input(DisplayName = "Status yang ditunggu", UIHint = InputHint.MultiText, DefaultValue = new[] { 200 }, Order = 7)]
    public Input<ICollection<int>> ExpectedStatusCodes { get; set; } = new(s_usual);

    /// <inheritdoc />
    protected internal override IReadOnlyList<string>? PossibleOutcomes =>
        LiteralList(ExpectedStatusCodes) is { } codes ? [.. codes, Unmatched, NoConnection, TooLate, Done] : null;

    /// <inheritdoc />
    protected override ValueTask AnsweredAsync(ActivityExecutionContext context, int statusCode)
    {
        ArgumentNullException.ThrowIfNull(context);
        var expected = context.Get(ExpectedStatusCodes) ?? [];
        return expected.Count == 0 ? context.CompleteActivityAsync()
            : expected.Contains(statusCode) ? context.CompleteActivityAsync(statusCode.ToString(CultureInfo.InvariantCulture), Done)
            : context.CompleteActivityAsync(Unmatched, Done);
    }

    /// <inheritdoc />
    protected override ValueTask FailedAsync(ActivityExecutionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.CompleteActivityAsync(NoConnection);
    }

    /// <inheritdoc />
    protected override ValueTask TimedOutAsync(ActivityExecutionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.CompleteActivityAsync(TooLate);
    }
}
