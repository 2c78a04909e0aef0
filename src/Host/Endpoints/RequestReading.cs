using System.Text.Json;
using System.Text.Json.Nodes;
using Lajur.Engine.BuiltIn.Http;
using Lajur.Host.Shell;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Lajur.Host.Endpoints;

/// <summary>Reads a request as a procedure receives it, within the bounds of the host and of the step.</summary>
internal sealed class RequestReading(IOptions<WorkflowsOptions> options)
{
    private static readonly JsonDocumentOptions s_json = new() { AllowDuplicateProperties = false, MaxDepth = 64 };

    // A procedure never sees what would let it act as whoever sent the request.
    private static readonly HashSet<string> s_withheld = new(StringComparer.OrdinalIgnoreCase) { "Cookie", "Cookie2" };

    /// <summary>The request; or the status that refuses it, with the reason for the caller.</summary>
    public async Task<(ReceivedRequest? Request, int Status, string? Why)> ReadAsync(
        HttpContext http, EndpointAddress address, EndpointRules rules, JsonObject routeData, CancellationToken ct)
    {
        var request = new ReceivedRequest
        {
            Method = address.Method,
            Path = address.Path,
            RouteData = routeData,
            QueryString = Grouped(http.Request.Query),
            Headers = Grouped(http.Request.Headers.Where(x => !s_withheld.Contains(x.Key))),
        };
        var bound = Math.Min(rules.RequestSizeLimit ?? long.MaxValue, options.Value.MaxRequestBytes);
        if (http.Request.ContentLength > bound || await BoundedBody.ReadAsync(http.Request.Body, bound, ct) is not { } body)
        {
            return Refused(request, rules, EndpointOutcome.RequestTooLarge);
        }

        try
        {
            request = await WithBodyAsync(http.Request, request, body, ct);
        }
        catch (Exception e) when (e is JsonException or InvalidDataException or BadHttpRequestException)
        {
            return (null, StatusCodes.Status400BadRequest, "Isi permintaan tidak dapat dibaca menurut jenis isinya.");
        }

        return request.Files.Select(rules.Refuse).FirstOrDefault(x => x is not null) is { } broken
            ? Refused(request with { Files = [], Content = null }, rules, broken)
            : (request, StatusCodes.Status200OK, null);
    }

    private static (ReceivedRequest? Request, int Status, string? Why) Refused(
        ReceivedRequest request, EndpointRules rules, string refusal) =>
        rules.Draws(refusal) ? (request with { Refusal = refusal }, StatusCodes.Status200OK, null)
        : refusal is EndpointOutcome.RequestTooLarge or EndpointOutcome.FileTooLarge
            ? (null, StatusCodes.Status413PayloadTooLarge, "Permintaan atau berkasnya terlalu besar.")
            : (null, StatusCodes.Status415UnsupportedMediaType, "Jenis berkas ini tidak diterima.");

    private static async Task<ReceivedRequest> WithBodyAsync(
        HttpRequest http, ReceivedRequest request, byte[] body, CancellationToken ct)
    {
        if (body.Length == 0)
        {
            return request;
        }

        if (http.HasFormContentType)
        {
            http.Body = new MemoryStream(body);
            var form = await http.ReadFormAsync(ct);
            return request with { Content = Grouped(form), Files = await FilesAsync(form, ct) };
        }

        _ = MediaTypeHeaderValue.TryParse(http.ContentType, out var type);
        var text = BodyText.Of(body, type?.MediaType.Value, type?.Charset.Value);
        var isJson = type?.MediaType.Value is { } media
            && (media.EndsWith("/json", StringComparison.OrdinalIgnoreCase) || media.EndsWith("+json", StringComparison.OrdinalIgnoreCase));
        return request with { Content = isJson ? JsonNode.Parse(text, null, s_json) : JsonValue.Create(text) };
    }

    private static async Task<IReadOnlyList<UploadedFile>> FilesAsync(IFormCollection form, CancellationToken ct)
    {
        var files = new List<UploadedFile>();
        foreach (var file in form.Files)
        {
            using var content = new MemoryStream();
            await file.CopyToAsync(content, ct);
            var type = (file.ContentType ?? "").Split(';')[0].Trim();
            files.Add(new UploadedFile(Path.GetFileName(file.FileName.Replace('\\', '/')), type, content.ToArray()));
        }

        return files;
    }

    private static JsonObject Grouped(IEnumerable<KeyValuePair<string, StringValues>> values) => new(values.Select(x =>
        KeyValuePair.Create(x.Key, x.Value.Count == 1
            ? JsonValue.Create(x.Value.ToString())
            : (JsonNode?)new JsonArray([.. x.Value.Select(text => (JsonNode?)text)]))));
}
