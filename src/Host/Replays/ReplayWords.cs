using Lajur.Registry.Replays;
using Lajur.Registry.Replays.Forecasts;
using Lajur.Registry.Speech;

namespace Lajur.Host.Replays;

/// <summary>What a replay is called on its page.</summary>
internal static class ReplayWords
{
    /// <summary>The versions that were run through, the one in force first.</summary>
    public static IEnumerable<VersionForecast> Versions(ReplayReport report) => new[] { report.Present, report.Draft }.OfType<VersionForecast>();

    public static string Name(VersionForecast version) => version.IsPublished ? $"Versi {version.Version} (terbit)" : $"Versi {version.Version} (rancangan)";

    public static string Span(TimeSpan? time) => time switch
    {
        null => "–",
        { Ticks: 0 } => "0 menit",
        { } span => IndonesianTime.OfficeSpan(span),
    };
}
