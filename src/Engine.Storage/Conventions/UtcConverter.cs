using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Lajur.Engine.Storage.Conventions;

/// <summary>
/// Stores a moment as UTC, cut to whole microseconds. Without it SQLite cannot compare moments in SQL and Npgsql refuses
/// any offset but zero; the cut makes what was written equal to what is read on both.
/// </summary>
public sealed class UtcConverter() : ValueConverter<DateTimeOffset, DateTime>(
    moment => ToStored(moment),
    stored => new DateTimeOffset(DateTime.SpecifyKind(stored, DateTimeKind.Utc)))
{
    internal static DateTime ToStored(DateTimeOffset moment)
    {
        var utc = moment.UtcDateTime;
        return utc.AddTicks(-(utc.Ticks % TimeSpan.TicksPerMicrosecond));
    }
}
