using System.Text.Json.Nodes;
using Lajur.Engine.Activities;
using Lajur.Engine.Catalog;
using Lajur.Engine.Waiting;

namespace Lajur.Engine.BuiltIn.Http;

/// <summary>Waits for a request that comes in, or starts the workflow when it comes.</summary>
[Activity("Elsa", Category = "HTTP", DisplayName = "Terima permintaan HTTP", Description = "Menunggu permintaan HTTP di satu jalur.", Kind = ActivityKind.Trigger)]
public sealed partial class HttpEndpoint : Trigger
{
    private static readonly string[] s_usualMethods = ["GET"];

    /// <summary>The path below the base path; {nama} stands for any one part.</summary>
    [Input(DisplayName = "Jalur", Description = "Misalnya permohonan/{nomor}, di bawah /workflows.", Required = true, Order = 0)]
    public Input<string> Path { get; set; } = new();

    /// <summary>The methods it answers.</summary>
    [Input(DisplayName = "Metode", UIHint = InputHint.CheckList, Options = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD"],
        DefaultValue = new[] { "GET" }, Order = 1)]
    public Input<ICollection<string>> SupportedMethods { get; set; } = new(s_usualMethods);

    /// <summary>Whether only staff of the drawing's office may ask.</summary>
    [Input(DisplayName = "Hanya petugas yang masuk", Category = "Keamanan", Order = 2)]
    public Input<bool> Authorize { get; set; } = new();

    /// <summary>What they must be besides.</summary>
    [Input(DisplayName = "Kebijakan", Description = "Officer, Head, atau Administrator.", Category = "Keamanan", Order = 3)]
    public Input<string> Policy { get; set; } = new();

    /// <summary>How long reading and answering may take; the host's bound when empty.</summary>
    [Input(DisplayName = "Batas waktu", Description = "Jam:menit:detik.", UIHint = InputHint.SingleLine, Category = "Unggahan", Order = 4)]
    public Input<TimeSpan?> RequestTimeout { get; set; } = new();

    /// <summary>Bytes of the whole request; the host's bound when empty.</summary>
    [Input(DisplayName = "Ukuran permintaan terbesar (byte)", UIHint = InputHint.SingleLine, Category = "Unggahan", Order = 5)]
    public Input<long?> RequestSizeLimit { get; set; } = new();

    /// <summary>Bytes of one file.</summary>
    [Input(DisplayName = "Ukuran berkas terbesar (byte)", UIHint = InputHint.SingleLine, Category = "Unggahan", Order = 6)]
    public Input<long?> FileSizeLimit { get; set; } = new();

    /// <summary>Only these.</summary>
    [Input(DisplayName = "Akhiran berkas yang boleh", Description = "Misalnya .pdf; kosong berarti semua.", Category = "Unggahan", Order = 7)]
    public Input<ICollection<string>> AllowedFileExtensions { get; set; } = new();

    /// <summary>None of these.</summary>
    [Input(DisplayName = "Akhiran berkas yang ditolak", Category = "Unggahan", Order = 8)]
    public Input<ICollection<string>> BlockedFileExtensions { get; set; } = new();

    /// <summary>Only these.</summary>
    [Input(DisplayName = "Jenis isi yang boleh", Description = "Misalnya application/pdf; kosong berarti semua.", Category = "Unggahan", Order = 9)]
    public Input<ICollection<string>> AllowedMimeTypes { get; set; } = new();

    /// <summary>Whether a request that is too large is an outcome, not an answer.</summary>
    [Input(DisplayName = "Permintaan terlalu besar sebagai hasil", Category = "Hasil", Order = 10)]
    public bool ExposeRequestTooLargeOutcome { get; set; }

    /// <summary>Whether a file that is too large is an outcome, not an answer.</summary>
    [Input(DisplayName = "Berkas terlalu besar sebagai hasil", Category = "Hasil", Order = 11)]
    public bool ExposeFileTooLargeOutcome { get; set; }

    /// <summary>Whether a file of the wrong extension is an outcome, not an answer.</summary>
    [Input(DisplayName = "Akhiran salah sebagai hasil", Category = "Hasil", Order = 12)]
    public bool ExposeInvalidFileExtensionOutcome { get; set; }

    /// <summary>Whether a file of the wrong type is an outcome, not an answer.</summary>
    [Input(DisplayName = "Jenis isi salah sebagai hasil", Category = "Hasil", Order = 13)]
    public bool ExposeInvalidFileMimeTypeOutcome { get; set; }

    /// <summary>The body: JSON, a form as an object, or text.</summary>
    [Output(DisplayName = "Isi")]
    public Output<JsonNode> ParsedContent { get; set; } = new();

    /// <summary>The files, each with FileName, ContentType, Length and Content in base 64.</summary>
    [Output(DisplayName = "Berkas", IsSensitive = true)]
    public Output<JsonNode> Files { get; set; } = new();

    /// <summary>The values of the path's named parts.</summary>
    [Output(DisplayName = "Bagian jalur")]
    public Output<JsonNode> RouteData { get; set; } = new();

    /// <summary>The values of the query.</summary>
    [Output(DisplayName = "Isi setelah tanda tanya")]
    public Output<JsonNode> QueryStringData { get; set; } = new();

    /// <summary>The headers, without cookies.</summary>
    [Output(DisplayName = "Kepala permintaan", IsSensitive = true)]
    public Output<JsonNode> Headers { get; set; } = new();

    /// <summary>Method and path.</summary>
    [Output(DisplayName = "Permintaan")]
    public Output<JsonNode> Result { get; set; } = new();

    /// <inheritdoc />
    protected internal override string TriggerName => HttpStimulus.Name;

    /// <inheritdoc />
    protected internal override JsonObject? GetTriggerStimulus(TriggerIndexingContext context) =>
        GetTriggerStimuli(context).FirstOrDefault()?.Payload;

    /// <inheritdoc />
    protected internal override IEnumerable<TriggerStimulus> GetTriggerStimuli(TriggerIndexingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return RoutePattern.TryParse(context.Get(Path), out var pattern, out _)
            ? RulesOf(context).Select(x => new TriggerStimulus(x.Write(), HttpStimulus.Match(x.Method, pattern.Shape)))
            : [];
    }

    /// <inheritdoc />
    protected internal override ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.IsTriggerOfWorkflow)
        {
            return ArrivedAsync(context);
        }

        if (!RoutePattern.TryParse(context.Get(Path), out var pattern, out var why))
        {
            throw new FormatException($"'{context.Get(Path)}' is not a path: {why}");
        }

        foreach (var rules in RulesOf(context))
        {
            context.CreateBookmark(new BookmarkOptions
            {
                Name = HttpStimulus.Name,
                Stimulus = rules.Write(),
                MatchOn = HttpStimulus.Match(rules.Method, pattern.Shape),
                Callback = ArrivedAsync,
            });
        }

        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    protected internal override ValueTask MigratedAsync(ActivityExecutionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.ClearBookmarks();
        context.EvaluateInputsAgain();
        return ExecuteAsync(context);
    }

    private ValueTask ArrivedAsync(ActivityExecutionContext context)
    {
        var request = context.ResumeInput;
        context.Set(Result, new JsonObject
        {
            [nameof(ReceivedRequest.Method)] = request[nameof(ReceivedRequest.Method)]?.DeepClone(),
            [nameof(ReceivedRequest.Path)] = request[nameof(ReceivedRequest.Path)]?.DeepClone(),
        });
        context.Set(RouteData, request[nameof(ReceivedRequest.RouteData)]);
        context.Set(QueryStringData, request[nameof(ReceivedRequest.QueryString)]);
        context.Set(Headers, request[nameof(ReceivedRequest.Headers)]);
        context.Set(ParsedContent, request[nameof(ReceivedRequest.Content)]);
        context.Set(Files, request[nameof(ReceivedRequest.Files)]);
        return request[nameof(ReceivedRequest.Refusal)] is { } refusal
            ? context.CompleteActivityAsync(refusal.ToString())
            : context.CompleteActivityAsync();
    }
}
