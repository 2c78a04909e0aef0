using System.Net;
using System.Text.Json.Nodes;
using Lajur.Engine.Activities;
using Lajur.Engine.Catalog;
using Lajur.Engine.Expressions;
using Lajur.Engine.Faults;
using Lajur.Engine.Outside;

namespace Lajur.Engine.BuiltIn.Http;

/// <summary>Answers the request that moved this run.</summary>
[Activity("Elsa", Category = "HTTP", DisplayName = "Jawab permintaan HTTP", Description = "Menjawab permintaan HTTP yang sedang menunggu.")]
public sealed class WriteHttpResponse : CodeActivity
{
    /// <summary>The status.</summary>
    [Input(DisplayName = "Status", DefaultValue = "OK", UIHint = InputHint.Dropdown, Order = 0, Options =
    [
        "OK|200 Berhasil", "Created|201 Dibuat", "Accepted|202 Diterima untuk diproses", "NoContent|204 Tanpa isi",
        "Found|302 Pindah sementara", "SeeOther|303 Lihat alamat lain", "BadRequest|400 Permintaan salah", "Unauthorized|401 Belum dikenali",
        "Forbidden|403 Tidak berhak", "NotFound|404 Tidak ditemukan", "Conflict|409 Bertentangan", "Gone|410 Sudah tidak ada",
        "UnprocessableEntity|422 Isi tidak dapat diproses", "TooManyRequests|429 Terlalu sering",
        "InternalServerError|500 Gangguan", "ServiceUnavailable|503 Belum dapat melayani",
    ])]
    public Input<HttpStatusCode> StatusCode { get; set; } = new(HttpStatusCode.OK);

    /// <summary>The body; anything but text is written as JSON.</summary>
    [Input(DisplayName = "Isi", UIHint = InputHint.MultiLine, Order = 1)]
    public Input<JsonNode> Content { get; set; } = new();

    /// <summary>The type of the body; chosen by the body when empty.</summary>
    [Input(DisplayName = "Jenis isi", UIHint = InputHint.Dropdown, Order = 2,
        Options = ["|Sesuai isinya", "text/plain", "text/html", "application/json", "application/xml", "text/csv"])]
    public Input<string> ContentType { get; set; } = new();

    /// <summary>Further headers.</summary>
    [Input(DisplayName = "Kepala jawaban", UIHint = InputHint.JsonEditor, Category = "Lanjutan", Order = 3)]
    public Input<JsonObject> ResponseHeaders { get; set; } = new();

    /// <inheritdoc />
    protected internal override ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var exchange = context.GetRequiredService<HttpExchange>();
        if (!exchange.IsOpen)
        {
            throw new FaultException(
                "No HTTP request waits for an answer: the run has waited for something else since the request came.",
                "NoHttpContext", "Http", "System");
        }

        var content = context.Get(Content);
        var isText = content is JsonValue value && value.TryGetValue<string>(out _);
        var type = context.Get(ContentType) is { Length: > 0 } given ? given : isText ? "text/plain" : "application/json";
        exchange.Answer(new HttpReply(
            (int)context.Get(StatusCode),
            content is null ? null : JsonConvert.Text(content),
            content is null ? null : type,
            HttpHeaderList.Read(context.Get(ResponseHeaders))));
        return ValueTask.CompletedTask;
    }
}
