using System.Text.Json.Nodes;
using Lajur.Engine.Activities;
using Lajur.Engine.Activities.Containers;
using Lajur.Engine.Catalog;
using Lajur.Engine.Definitions;
using Lajur.Engine.Expressions;

namespace Lajur.Engine.BuiltIn.Calls;

/// <summary>Sends an HTTP request, then runs what stands for its status.</summary>
[Activity("Elsa", Category = "HTTP", DisplayName = "Kirim permintaan HTTP", Description = "Memanggil layanan lain lewat HTTP dan menunggu jawabannya.")]
public sealed class SendHttpRequest : SendHttpRequestBase
{
    /// <summary>The statuses that have an activity of their own.</summary>
    [Input(DisplayName = "Status yang ditunggu", UIHint = InputHint.HttpStatusCodes, IsReadByActivity = true, Order = 7)]
    public IReadOnlyList<StatusCodeCase> ExpectedStatusCodes { get; set; } = [];

    /// <summary>Runs after any other status.</summary>
    [Port(DisplayName = "Status lain")]
    public Activity? UnmatchedStatusCode { get; set; }

    /// <summary>Runs when no answer came.</summary>
    [Port(DisplayName = "Gagal terhubung")]
    public Activity? FailedToConnect { get; set; }

    /// <summary>Runs when the answer took too long.</summary>
    [Port(DisplayName = "Waktu habis")]
    public Activity? Timeout { get; set; }

    /// <inheritdoc />
    protected internal override void Bind(JsonObject json, ActivityBinder binder)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(binder);
        ExpectedStatusCodes =
        [
            .. (json["expectedStatusCodes"] as JsonArray ?? []).OfType<JsonObject>()
                .Select(x => new StatusCodeCase(JsonConvert.To<int>(x["statusCode"]), binder.BindChild(x["activity"]))),
        ];
    }

    /// <inheritdoc />
    protected override ValueTask AnsweredAsync(ActivityExecutionContext context, int statusCode) =>
        GoOnAsync(context, ExpectedStatusCodes.FirstOrDefault(x => x.StatusCode == statusCode) is { } expected
            ? expected.Activity
            : UnmatchedStatusCode);

    /// <inheritdoc />
    protected override ValueTask FailedAsync(ActivityExecutionContext context) => GoOnAsync(context, FailedToConnect);

    /// <inheritdoc />
    protected override ValueTask TimedOutAsync(ActivityExecutionContext context) => GoOnAsync(context, Timeout);

    private ValueTask GoOnAsync(ActivityExecutionContext context, Activity? next) => next is null
        ? context.CompleteActivityAsync()
        : context.ScheduleActivityAsync(next, NextCompletedAsync);

    private ValueTask NextCompletedAsync(ActivityExecutionContext context, ChildCompleted child) => context.CompleteActivityAsync();
}
