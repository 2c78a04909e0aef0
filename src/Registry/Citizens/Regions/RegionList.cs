namespace Lajur.Registry.Citizens.Regions;

/// <summary>
/// The 38 provinces and 514 regencies and cities by the codes of the Ministry of Home Affairs, and the codes that are no
/// longer given but stand in numbers given before.
/// </summary>
public static class RegionList
{
    private const char Former = '~';
    private static readonly Lazy<(IReadOnlyList<Province> Provinces, Dictionary<string, Regency> Known)> s_all = new(Read);

    /// <summary>As they are today, by code.</summary>
    public static IReadOnlyList<Province> Provinces => s_all.Value.Provinces;

    /// <param name="code">Four digits.</param>
    /// <returns>The regency that has, or had, the code; null when none ever did.</returns>
    public static Regency? Find(string code) => s_all.Value.Known.GetValueOrDefault(code);

    /// <summary>The regency that has the code today.</summary>
    public static Regency? FindToday(string code) =>
        Provinces.FirstOrDefault(province => code.StartsWith(province.Code, StringComparison.Ordinal))?
            .Regencies.FirstOrDefault(regency => regency.Code == code);

    /// <summary>"Kota Probolinggo, Jawa Timur"; the code itself when it is none of today's.</summary>
    public static string NameOf(string code) => FindToday(code) is { } regency
        ? $"{regency.Name}, {Provinces.First(province => code.StartsWith(province.Code, StringComparison.Ordinal)).Name}"
        : code;

    private static (IReadOnlyList<Province>, Dictionary<string, Regency>) Read()
    {
        using var file = typeof(RegionList).Assembly.GetManifestResourceStream("Lajur.Registry.regions.txt")
            ?? throw new InvalidOperationException("The list of regions is missing from the assembly.");
        using var reader = new StreamReader(file);
        List<(string Code, string Name, List<Regency> Regencies)> provinces = [];
        var known = new Dictionary<string, Regency>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var isFormer = line[0] == Former;
            var (code, name) = line.TrimStart(Former).Split(' ', 2) is [var first, var rest] ? (first, rest) : throw new InvalidDataException(line);
            if (code.Length == 2)
            {
                provinces.Add((code, name, []));
                continue;
            }

            var regency = new Regency(code, name);
            known.Add(code, regency);
            if (!isFormer)
            {
                provinces[^1].Regencies.Add(regency);
            }
        }

        return ([.. provinces.Select(province => new Province(province.Code, province.Name, province.Regencies))], known);
    }
}
