using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Lajur.Engine.BuiltIn.Http;

/// <summary>What an endpoint asks of a request; kept with its trigger or bookmark, so that it holds before a step begins.</summary>
public sealed record EndpointRules
{
    private static readonly JsonSerializerOptions s_format = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault };

    /// <summary>As drawn, such as "permohonan/{nomor}".</summary>
    public required string Path { get; init; }

    /// <summary>Such as GET.</summary>
    public required string Method { get; init; }

    /// <summary>True when only people who are signed in may ask.</summary>
    public bool Authorize { get; init; }

    /// <summary>A policy of the host that they must meet.</summary>
    public string? Policy { get; init; }

    /// <summary>How long reading and answering may take.</summary>
    public TimeSpan? RequestTimeout { get; init; }

    /// <summary>Bytes of the whole request.</summary>
    public long? RequestSizeLimit { get; init; }

    /// <summary>Bytes of one file.</summary>
    public long? FileSizeLimit { get; init; }

    /// <summary>Only these, such as ".pdf"; any when null.</summary>
    public IReadOnlyList<string>? AllowedFileExtensions { get; init; }

    /// <summary>None of these.</summary>
    public IReadOnlyList<string>? BlockedFileExtensions { get; init; }

    /// <summary>Only these, such as "application/pdf"; any when null.</summary>
    public IReadOnlyList<string>? AllowedMimeTypes { get; init; }

    /// <summary>The refusals that are outcomes of the drawing instead of answers to the caller.</summary>
    public IReadOnlyList<string>? DrawnOutcomes { get; init; }

    /// <summary>True when the drawing goes on along this refusal.</summary>
    public bool Draws(string refusal) => DrawnOutcomes?.Contains(refusal, StringComparer.Ordinal) == true;

    /// <summary>Which rule a file breaks, as the name of the outcome; null when it breaks none.</summary>
    public string? Refuse(UploadedFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var extension = System.IO.Path.GetExtension(file.FileName);
        return file.Content.LongLength > FileSizeLimit ? EndpointOutcome.FileTooLarge
            : AllowedFileExtensions is not null && !Lists(AllowedFileExtensions, extension) ? EndpointOutcome.InvalidExtension
            : BlockedFileExtensions is not null && Lists(BlockedFileExtensions, extension) ? EndpointOutcome.InvalidExtension
            : AllowedMimeTypes is not null && !Lists(AllowedMimeTypes, file.ContentType) ? EndpointOutcome.InvalidMimeType
            : null;
    }

    /// <summary>From what <see cref="Write"/> wrote.</summary>
    public static EndpointRules Read(JsonObject json) => json.Deserialize<EndpointRules>(s_format)!;

    /// <summary>As it is kept.</summary>
    public JsonObject Write() => JsonSerializer.SerializeToNode(this, s_format)!.AsObject();

    // ".pdf" and "pdf" mean the same.
    private static bool Lists(IReadOnlyList<string> list, string value) =>
        list.Any(x => string.Equals(x.Trim().TrimStart('.'), value.TrimStart('.'), StringComparison.OrdinalIgnoreCase));
}
