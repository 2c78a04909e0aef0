using System.Globalization;

namespace Lajur.Host.Queue;

/// <summary>Every address of the queue.</summary>
public static class QueueLinks
{
    public const string Today = "/antrean";

    /// <summary>The name of the query's part that says which day.</summary>
    public const string DayPart = "hari";

    public static string On(DateOnly day) => $"{Today}?{DayPart}={day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}";
}
