namespace Lajur.Registry.Citizens;

/// <summary>
/// Region codes of the Ministry of Home Affairs, as far as an identity number needs them: the 38 provinces, and the
/// districts of the regencies whose offices work with Lajur. Codes change over time, and a number keeps the code of the
/// place where it was given, so only the province decides.
/// </summary>
internal static class RegionCodes
{
    private static readonly HashSet<string> Provinces =
    [
        "11", "12", "13", "14", "15", "16", "17", "18", "19", "21", "31", "32", "33", "34", "35", "36", "51", "52", "53",
        "61", "62", "63", "64", "65", "71", "72", "73", "74", "75", "76", "81", "82", "91", "92", "93", "94", "95", "96",
    ];

    /// <summary>Regency to the number of its districts, which are counted from 01 without a gap.</summary>
    private static readonly Dictionary<string, int> Districts = new(StringComparer.Ordinal)
    {
        ["3201"] = 40, // Kabupaten Bogor
        ["3574"] = 5, // Kota Probolinggo
    };

    public static bool IsProvince(ReadOnlySpan<char> code) =>
        Provinces.GetAlternateLookup<ReadOnlySpan<char>>().Contains(code);

    /// <summary>Null when the regency is none of those whose districts are known here.</summary>
    public static bool? IsDistrict(string regency, int district) =>
        Districts.TryGetValue(regency, out var last) ? district <= last : null;
}
