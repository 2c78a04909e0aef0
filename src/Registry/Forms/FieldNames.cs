namespace Lajur.Registry.Forms;

/// <summary>
/// Names under which the parts of a field are posted: <c>alamat-desa</c> for a part, <c>anak-0-nama</c> for a field in a row.
/// Keys hold no hyphen, so that nothing is ambiguous.
/// </summary>
public static class FieldNames
{
    public const char Joint = '-';

    public static string Join(string key, string part) => $"{key}{Joint}{part}";

    /// <summary>The key of the field at the top of the form that a posted name, or an error, belongs to.</summary>
    public static string Root(string name) => name.IndexOf(Joint, StringComparison.Ordinal) is > 0 and var at ? name[..at] : name;

    public static bool Owns(string key, string name) =>
        name.StartsWith(key, StringComparison.Ordinal) && (name.Length == key.Length || name[key.Length] == Joint);

    /// <summary>The scope, then the scopes around it, then none: where a name in a row is looked for.</summary>
    public static IEnumerable<string> Outwards(string scope)
    {
        for (var at = scope; at.Length > 0;)
        {
            yield return at;
            var parts = at.TrimEnd(Joint).Split(Joint);
            at = parts.Length > 2 ? string.Join(Joint, parts[..^2]) + Joint : "";
        }

        yield return "";
    }
}
