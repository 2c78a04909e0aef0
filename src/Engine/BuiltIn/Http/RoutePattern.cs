using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;

namespace Lajur.Engine.BuiltIn.Http;

/// <summary>The path of an endpoint: fixed parts and named ones, such as "permohonan/{nomor}/status".</summary>
public sealed class RoutePattern
{
    /// <summary>How many parts a path may have.</summary>
    public const int MaxParts = 8;

    private const int MaxPartLength = 200;
    private static readonly SearchValues<char> s_reserved = SearchValues.Create("{}?*#%\\");
    private const string Any = "{}";
    private readonly IReadOnlyList<string> _parts;

    private RoutePattern(IReadOnlyList<string> parts) => _parts = parts;

    /// <summary>How many parts are named, not fixed: of two patterns that match, the one with fewer is meant.</summary>
    public int Named => _parts.Count(x => NameOf(x) is not null);

    /// <summary>The path with every named part as "{}", in small letters: what it is indexed by.</summary>
    public string Shape => string.Join('/', _parts.Select(x => NameOf(x) is null ? x.ToLowerInvariant() : Any));

    /// <summary>Reads a path; false, with the reason in Indonesian, when it is none.</summary>
    public static bool TryParse(string? path, [NotNullWhen(true)] out RoutePattern? pattern, [NotNullWhen(false)] out string? why)
    {
        var parts = Split(path ?? "");
        why = parts.Length == 0 ? "jalur kosong."
            : parts.Length > MaxParts ? $"jalur punya lebih dari {MaxParts} bagian."
            : parts.Any(x => x.Length > MaxPartLength) ? "satu bagian terlalu panjang."
            : parts.FirstOrDefault(IsMalformed) is { } odd ? $"bagian \"{odd}\" bukan teks tetap dan bukan {{nama}}."
            : null;
        pattern = why is null ? new RoutePattern(parts) : null;
        return why is null;
    }

    /// <summary>The values of the named parts; null when the path does not match.</summary>
    public JsonObject? Match(string path)
    {
        var given = Split(path);
        if (given.Length != _parts.Count)
        {
            return null;
        }

        var values = new JsonObject();
        for (var i = 0; i < given.Length; i++)
        {
            if (NameOf(_parts[i]) is { } name)
            {
                values[name] = given[i];
            }
            else if (!string.Equals(_parts[i], given[i], StringComparison.OrdinalIgnoreCase))
            {
                return null;
            }
        }

        return values;
    }

    /// <summary>The shapes of all patterns that could match a path; empty when it has too many parts for any.</summary>
    public static IEnumerable<string> ShapesMatching(string path)
    {
        var parts = Split(path);
        if (parts.Length is 0 or > MaxParts || parts.Any(x => x.Length > MaxPartLength))
        {
            yield break;
        }

        var fixedParts = parts.Select(x => x.ToLowerInvariant()).ToArray();
        for (var named = 0; named < 1 << parts.Length; named++)
        {
            yield return string.Join('/', fixedParts.Select((x, i) => (named & (1 << i)) == 0 ? x : Any));
        }
    }

    private static string[] Split(string path) =>
        path.Split('/', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    // A constraint, as in {id:int}, says nothing to Elsa either.
    private static string? NameOf(string part) =>
        part is ['{', .., '}'] ? part[1..^1].Split(':')[0] : null;

    private static bool IsMalformed(string part) => NameOf(part) is { } name
        ? name.Length == 0 || !name.All(x => char.IsLetterOrDigit(x) || x == '_')
        : part.AsSpan().ContainsAny(s_reserved);
}
