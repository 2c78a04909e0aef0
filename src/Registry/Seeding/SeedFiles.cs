using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lajur.Registry.Seeding;

/// <summary>Reads the files under <c>workflows/</c>; what a file says and we do not know is an error, not a shrug.</summary>
internal static class SeedFiles
{
    private static readonly JsonSerializerOptions Strict = new(JsonColumn.Options)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        ReadCommentHandling = JsonCommentHandling.Skip,
    };

    /// <exception cref="SeedFileException">The file is not what it should be.</exception>
    public static async Task<T> ReadAsync<T>(string path, CancellationToken cancellationToken)
    {
        if (!File.Exists(path))
        {
            throw new SeedFileException(path, "this file is missing.");
        }

        var text = await File.ReadAllTextAsync(path, cancellationToken);
        try
        {
            return JsonSerializer.Deserialize<T>(text, Strict) ?? throw new SeedFileException(path, "the file says null.");
        }
        catch (JsonException e)
        {
            throw new SeedFileException(path, e.Message, e);
        }
    }

    /// <summary>The files of a folder by name; none when there is no such folder.</summary>
    public static IReadOnlyList<string> In(string folder, string pattern) => Directory.Exists(folder)
        ? [.. Directory.EnumerateFiles(folder, pattern).Order(StringComparer.Ordinal)]
        : [];
}
