using System.Diagnostics;
using System.Globalization;
using Humanizer.Localisation;
using Humanizer.Localisation.Formatters;

namespace Lajur.Registry.Speech;

/// <summary>Humanizer's words for spans and moments, in Indonesian.</summary>
internal sealed class IndonesianFormatter : IFormatter
{
    public string DateHumanize_Now() => "baru saja";

    public string DateHumanize_Never() => "belum pernah";

    public string DateHumanize(TimeUnit timeUnit, Tense timeUnitTense, int unit) => (timeUnit, timeUnitTense, unit) switch
    {
        (_, _, 0) => DateHumanize_Now(),
        (TimeUnit.Day, Tense.Past, 1) => "kemarin",
        (TimeUnit.Day, Tense.Future, 1) => "besok",
        (TimeUnit.Day, Tense.Future, 2) => "lusa",
        (_, Tense.Past, _) => $"{TimeSpanHumanize(timeUnit, unit)} yang lalu",
        _ => $"{TimeSpanHumanize(timeUnit, unit)} lagi",
    };

    public string TimeSpanHumanize_Zero() => "0 menit";

    public string TimeSpanHumanize(TimeUnit timeUnit, int unit, bool toWords = false) =>
        string.Create(CultureInfo.InvariantCulture, $"{unit} {TimeUnitHumanize(timeUnit)}");

    public string DataUnitHumanize(DataUnit dataUnit, double count, bool toSymbol = true) => dataUnit switch
    {
        DataUnit.Bit => toSymbol ? "b" : "bit",
        DataUnit.Byte => toSymbol ? "B" : "bita",
        DataUnit.Kilobyte => toSymbol ? "KB" : "kilobita",
        DataUnit.Megabyte => toSymbol ? "MB" : "megabita",
        DataUnit.Gigabyte => toSymbol ? "GB" : "gigabita",
        DataUnit.Terabyte => toSymbol ? "TB" : "terabita",
        _ => throw new UnreachableException(),
    };

    public string TimeUnitHumanize(TimeUnit timeUnit) => timeUnit switch
    {
        TimeUnit.Millisecond => "milidetik",
        TimeUnit.Second => "detik",
        TimeUnit.Minute => "menit",
        TimeUnit.Hour => "jam",
        TimeUnit.Day => "hari",
        TimeUnit.Week => "minggu",
        TimeUnit.Month => "bulan",
        TimeUnit.Year => "tahun",
        _ => throw new UnreachableException(),
    };
}
