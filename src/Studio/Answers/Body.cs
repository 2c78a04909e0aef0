using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Lajur.Studio.Answers;

/// <summary>Reads what a request carries, within bounds.</summary>
internal static class Body
{
    /// <summary>The largest drawing that is read, in bytes.</summary>
    public const int MaxSize = 4 * 1024 * 1024;

    /// <summary>What is said when a body is no JSON of the expected shape.</summary>
    public const string Unreadable = "Isi permintaan tidak dapat dibaca. Muat ulang halaman, lalu ulangi.";

    private static readonly JsonSerializerOptions s_options = new(StudioJson.Options) { MaxDepth = 64, AllowDuplicateProperties = false };

    /// <summary>The body as <typeparamref name="T"/>; null when it is empty, no JSON or of another shape.</summary>
    public static async Task<T?> ReadAsync<T>(HttpRequest request, CancellationToken cancellationToken)
        where T : class
    {
        try
        {
            return await JsonSerializer.DeserializeAsync<T>(request.Body, s_options, cancellationToken);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
