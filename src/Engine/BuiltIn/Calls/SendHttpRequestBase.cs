using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Lajur.Engine.Activities;
using Lajur.Engine.BuiltIn.Http;
using Lajur.Engine.Catalog;
using Lajur.Engine.Expressions;
using Lajur.Engine.Faults;

namespace Lajur.Engine.BuiltIn.Calls;

/// <summary>
/// Sends an HTTP request and waits for the answer. The request goes out after the commit of the step, so that a slow server
/// holds no transaction; the answer comes in a step of its own.
/// </summary>
public abstract class SendHttpRequestBase : Activity
{
    private static readonly JsonDocumentOptions s_json = new() { AllowDuplicateProperties = false };

    /// <summary>Where to.</summary>
    [Input(DisplayName = "Alamat", Description = "Misalnya https://layanan.contoh.go.id/api.", UIHint = InputHint.SingleLine, Required = true, Order = 0)]
    public Input<Uri> Url { get; set; } = new();

    /// <summary>The method.</summary>
    [Input(DisplayName = "Metode", UIHint = InputHint.Dropdown, DefaultValue = "GET", Order = 1,
        Options = ["GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "HEAD"])]
    public Input<string> Method { get; set; } = new("GET");

    /// <summary>The body; anything but text is sent as JSON, or as a form if the type says so.</summary>
    [Input(DisplayName = "Isi", UIHint = InputHint.MultiLine, Order = 2)]
    public Input<JsonNode> Content { get; set; } = new();

    /// <summary>The type of the body; chosen by the body when empty.</summary>
    [Input(DisplayName = "Jenis isi", UIHint = InputHint.Dropdown, Order = 3,
        Options = ["|Sesuai isinya", "text/plain", "text/html", "application/json", "application/xml", "application/x-www-form-urlencoded"])]
    public Input<string> ContentType { get; set; } = new();

    /// <summary>The header that says who asks.</summary>
    [Input(DisplayName = "Kepala Authorization", Description = "Misalnya Bearer diikuti kuncinya.", UIHint = InputHint.SingleLine,
        Category = "Keamanan", IsSensitive = true, Order = 4)]
    public Input<string> Authorization { get; set; } = new();

    /// <summary>Kept for drawings of Elsa; the header is sent as it is either way.</summary>
    [Input(IsBrowsable = false, Order = 5)]
    public Input<bool> DisableAuthorizationHeaderValidation { get; set; } = new();

    /// <summary>Further headers.</summary>
    [Input(DisplayName = "Kepala permintaan", UIHint = InputHint.JsonEditor, Category = "Lanjutan", IsSensitive = true, Order = 6)]
    public Input<JsonObject> RequestHeaders { get; set; } = new();

    /// <summary>The status, such as 200.</summary>
    [Output(DisplayName = "Status")]
    public Output<int> StatusCode { get; set; } = new();

    /// <summary>The body: JSON as it is, text as text, anything else in base 64.</summary>
    [Output(DisplayName = "Isi jawaban")]
    public Output<JsonNode> ParsedContent { get; set; } = new();

    /// <summary>The headers of the answer.</summary>
    [Output(DisplayName = "Kepala jawaban")]
    public Output<JsonNode> ResponseHeaders { get; set; } = new();

    /// <summary>Status, type and headers of the answer.</summary>
    [Output(DisplayName = "Jawaban")]
    public Output<JsonNode> Result { get; set; } = new();

    /// <summary>Goes on after an answer.</summary>
    protected abstract ValueTask AnsweredAsync(ActivityExecutionContext context, int statusCode);

    /// <summary>Goes on without an answer.</summary>
    protected abstract ValueTask FailedAsync(ActivityExecutionContext context);

    /// <summary>Goes on when the answer took too long.</summary>
    protected abstract ValueTask TimedOutAsync(ActivityExecutionContext context);

    /// <inheritdoc />
    protected internal override ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var call = Compose(context);
        var key = context.ExecutionId;
        var bookmark = context.CreateBookmark(new BookmarkOptions
        {
            Name = Type,
            Stimulus = new JsonObject { [nameof(Url)] = WithoutSecrets(call.Url), [nameof(Method)] = call.Method, ["Key"] = key },
            MatchOn = new JsonObject { ["Key"] = key },
            Callback = EndedAsync,
        });
        context.WorkflowExecutionContext.CallOutside(HttpCall.Kind, key, bookmark, call.Write());
        return ValueTask.CompletedTask;
    }

    private HttpCall Compose(ActivityExecutionContext context)
    {
        if (context.Get(Url) is not { IsAbsoluteUri: true, Scheme: "http" or "https" } url)
        {
            throw new FaultException($"'{context.Get(Url)}' is not an address of http or https.", "InvalidUrl", "Http", null);
        }

        var headers = HttpHeaderList.Read(context.Get(RequestHeaders)).ToList();
        if (context.Get(Authorization) is { Length: > 0 } authorization)
        {
            headers.Add(KeyValuePair.Create(nameof(Authorization), authorization));
        }

        var content = context.Get(Content);
        var type = content is null ? null
            : context.Get(ContentType) is { Length: > 0 } given ? given
            : content is JsonValue value && value.TryGetValue<string>(out _) ? "text/plain"
            : "application/json";
        return new HttpCall(url, context.Get(Method) ?? "GET", headers, Body(content, type), type);
    }

    private static string? Body(JsonNode? content, string? type) =>
        content is JsonObject fields && type?.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase) == true
            ? string.Join('&', fields.Select(x => $"{Uri.EscapeDataString(x.Key)}={Uri.EscapeDataString(JsonConvert.Text(x.Value))}"))
            : content is null ? null : JsonConvert.Text(content);

    // What follows the question mark may be a key; whoever looks at the waiting run need not see it.
    private static string WithoutSecrets(Uri url) => url.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped);

    private ValueTask EndedAsync(ActivityExecutionContext context)
    {
        var answer = HttpCallAnswer.Read(context.ResumeInput);
        if (PassingTrouble(answer) is { } trouble && context.IsTriedAgain)
        {
            throw CallAnew(context, "CallFailed", trouble);
        }

        switch (answer)
        {
            case HttpCallAnswer.Refused refused:
                throw CallAnew(context, "CallRefused", refused.Why);
            case HttpCallAnswer.Answered answered:
                Set(context, answered);
                return AnsweredAsync(context, answered.StatusCode);
            case HttpCallAnswer.Failed failed:
                context.AddExecutionLogEntry("Error", failed.Why);
                return FailedAsync(context);
            case HttpCallAnswer.TimedOut timedOut:
                context.AddExecutionLogEntry("Error", timedOut.Why);
                return TimedOutAsync(context);
            default:
                throw new InvalidOperationException("A call ended in no way that is known.");
        }
    }

    /// <summary>What went wrong, if it may go well another time: the statuses are those that Elsa tries again at; null for anything else.</summary>
    private static string? PassingTrouble(HttpCallAnswer answer) => answer switch
    {
        HttpCallAnswer.Failed failed => failed.Why,
        HttpCallAnswer.TimedOut timedOut => timedOut.Why,
        HttpCallAnswer.Answered { StatusCode: 408 or 409 or 429 or 500 or 502 or 503 or 504 } answered =>
            string.Create(CultureInfo.InvariantCulture, $"The server answered {answered.StatusCode}."),
        _ => null,
    };

    // To try again is to call again: the answer that was received would say the same.
    private static FaultException CallAnew(ActivityExecutionContext context, string code, string why)
    {
        context.Resuming = null;
        return new FaultException(why, code, "Http", null);
    }

    private void Set(ActivityExecutionContext context, HttpCallAnswer.Answered answer)
    {
        var headers = HttpHeaderList.Write(answer.Headers);
        context.Set(Result, new JsonObject
        {
            [nameof(StatusCode)] = answer.StatusCode,
            [nameof(ContentType)] = answer.ContentType,
            ["Headers"] = headers.DeepClone(),
        });
        context.Set(StatusCode, answer.StatusCode);
        context.Set(ResponseHeaders, headers);
        context.Set(ParsedContent, Parse(answer));
    }

    // A server that calls its text JSON is believed only where it is.
    private static JsonNode? Parse(HttpCallAnswer.Answered answer)
    {
        var isJson = answer.ContentType is { } type
            && (type.EndsWith("/json", StringComparison.OrdinalIgnoreCase) || type.EndsWith("+json", StringComparison.OrdinalIgnoreCase));
        try
        {
            return answer.Content is null ? null : isJson ? JsonNode.Parse(answer.Content, null, s_json) : JsonValue.Create(answer.Content);
        }
        catch (JsonException)
        {
            return JsonValue.Create(answer.Content);
        }
    }
}
