using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace Lajur.Registry.Exchange.Parcels;

/// <summary>The names and bounds of what a parcel holds.</summary>
internal static partial class ParcelFiles
{
    public const string Manifest = "manifest.json", Drawing = "workflow.json", Standard = "standard.json", Sop = "sop.json", Lanes = "lanes.json", Forms = "forms/";

    public const int MostEntries = 100, LongestFile = 4 * 1024 * 1024, LongestWhole = 12 * 1024 * 1024;

    private static readonly string[] s_single = [Manifest, Drawing, Standard, Sop, Lanes];

    /// <summary>As the files under <c>workflows/</c> are written.</summary>
    public static JsonSerializerOptions Written { get; } = new(JsonColumn.Options) { WriteIndented = true, NewLine = "\n" };

    /// <summary>What a file says and nobody reads is an error, and so is nothing where something has to stand.</summary>
    public static JsonSerializerOptions Read { get; } = new(JsonColumn.Options)
    {
        AllowDuplicateProperties = false,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        MaxDepth = 64,
    };

    /// <summary>True for a path that a parcel may hold. Whatever is no such path is refused, so none leads out of where it is unpacked.</summary>
    public static bool Knows(string path) => s_single.Contains(path, StringComparer.Ordinal) || FormPath().IsMatch(path);

    /// <summary>The key of a form by its path.</summary>
    public static string KeyOf(string path) => path[Forms.Length..^".json".Length];

    public static bool IsForm(string path) => path.StartsWith(Forms, StringComparison.Ordinal);

    [GeneratedRegex(@"^forms/[a-z][a-z0-9]*(-[a-z0-9]+)*\.json\z", RegexOptions.ExplicitCapture, 200)]
    private static partial Regex FormPath();
}
