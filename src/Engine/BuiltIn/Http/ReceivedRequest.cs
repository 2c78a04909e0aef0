using System.Text.Json.Nodes;

namespace Lajur.Engine.BuiltIn.Http;

/// <summary>A request as the endpoint receives it.</summary>
public sealed record ReceivedRequest
{
    public required string Method { get; init; }

    /// <summary>Below the base path.</summary>
    public required string Path { get; init; }

    /// <summary>The values of the path's named parts.</summary>
    public JsonObject RouteData { get; init; } = [];

    /// <summary>The values of the query, by name; a list where a name came more than once.</summary>
    public JsonObject QueryString { get; init; } = [];

    /// <summary>The headers, by name, without cookies.</summary>
    public JsonObject Headers { get; init; } = [];

    /// <summary>The body: JSON as it is, a form as an object, anything else as text; null when there is none.</summary>
    public JsonNode? Content { get; init; }

    public IReadOnlyList<UploadedFile> Files { get; init; } = [];

    /// <summary>The rule that it breaks, where the drawing goes on along it: <see cref="EndpointOutcome"/>.</summary>
    public string? Refusal { get; init; }

    /// <summary>As the stimulus that the activity receives.</summary>
    public JsonObject Write() => new()
    {
        [nameof(Method)] = Method,
        [nameof(Path)] = Path,
        [nameof(RouteData)] = RouteData.DeepClone(),
        [nameof(QueryString)] = QueryString.DeepClone(),
        [nameof(Headers)] = Headers.DeepClone(),
        [nameof(Content)] = Content?.DeepClone(),
        [nameof(Files)] = new JsonArray([.. Files.Select(Write)]),
        [nameof(Refusal)] = Refusal,
    };

    private static JsonObject Write(UploadedFile file) => new()
    {
        [nameof(file.FileName)] = file.FileName,
        [nameof(file.ContentType)] = file.ContentType,
        ["Length"] = file.Content.Length,
        [nameof(file.Content)] = Convert.ToBase64String(file.Content),
    };
}
