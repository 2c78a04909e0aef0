using Lajur.Registry.Citizens.Regions;

namespace Lajur.Registry.Citizens;

/// <summary>
/// Region codes of the Ministry of Home Affairs, as far as an identity number needs them: the provinces, and the
/// districts of the regencies whose offices work with Lajur. Codes change over time, and a number keeps the code of the
/// place where it was given, so only the province decides.
/// </summary>
internal static class RegionCodes
{
    /// <summary>Regency to the number of its districts, which are counted from 01 without a gap.</summary>
    private static readonly Dictionary<string, int> Districts = new(StringComparer.Ordinal)
    {
        ["3201"] = 40, // Kabupaten Bogor
        ["3574"] = 5, // Kota Probolinggo
    };

    public static bool IsProvince(ReadOnlySpan<char> code)
    {
        foreach (var province in RegionList.Provinces)
        {
            if (code.SequenceEqual(province.Code))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Null when the regency is none of those whose districts are known here.</summary>
    public static bool? IsDistrict(string regency, int district) =>
        Districts.TryGetValue(regency, out var last) ? district <= last : null;
}
