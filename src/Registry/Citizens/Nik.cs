using System.Globalization;
using Lajur.Registry.Citizens.Regions;

namespace Lajur.Registry.Citizens;

/// <summary>
/// Nomor Induk Kependudukan: 16 digits, being province, regency and district (2 each), the birth date as ddMMyy with
/// 40 added to the day for a woman, and 4 digits of serial (UU 24/2013; PP 40/2019). There is no check digit.
/// </summary>
public readonly partial record struct Nik
{
    private readonly string? _value;

    private Nik(string value) => _value = value;

    /// <summary>The 16 digits. Show <see cref="Masked"/> to whoever does not need them.</summary>
    public string Value => _value ?? throw new InvalidOperationException("This NIK was never parsed.");

    /// <summary>Province, regency and district with dots: 35.74.05.</summary>
    public string RegionCode => $"{Value[..2]}.{Value[2..4]}.{Value[4..6]}";

    public Sex Sex => Two(6) > 40 ? Sex.Female : Sex.Male;

    /// <summary>First four and last two digits, the rest as asterisks.</summary>
    public string Masked => $"{Value[..4]}{new string('*', 10)}{Value[^2..]}";

    /// <summary>True when no regency has or ever had the four digits it begins with. A warning, not an error, as below.</summary>
    public bool HasUnknownRegency => RegionList.Find(Value[..4]) is null;

    /// <summary>
    /// True when the district is not among those known of its regency. A warning, not an error: districts are split
    /// and renamed, and a number stays.
    /// </summary>
    public bool HasUnknownDistrict => RegionCodes.IsDistrict(Value[..4], Two(4)) == false;

    /// <summary>
    /// The birth date. The number holds two digits of the year: the century is the latest in which the date is not
    /// after <paramref name="today"/>.
    /// </summary>
    public DateOnly BirthDateAsOf(DateOnly today)
    {
        var (day, month, year) = (Sex == Sex.Female ? Two(6) - 40 : Two(6), Two(8), Two(10));
        var century = today.Year - (today.Year % 100);
        return Find(century) is { } date && date <= today ? date : Find(century - 100) ?? Find(century - 200)!.Value;

        DateOnly? Find(int hundreds) => Date(hundreds + year, month, day);
    }

    /// <summary>Masked, so that a number never reaches a log by being printed.</summary>
    public override string ToString() => _value is null ? "" : Masked;

    private int Two(int at) => int.Parse(Value.AsSpan(at, 2), CultureInfo.InvariantCulture);

    private static DateOnly? Date(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new(year, month, day) : null;
}
