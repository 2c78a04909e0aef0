using System.Data.Common;

namespace Lajur.Engine.Storage.Steps;

/// <summary>Reads columns as <see cref="Conventions.UtcConverter"/> and nullable types have them.</summary>
internal static class RowReading
{
    public static string? FindText(this DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    public static DateTimeOffset GetMoment(this DbDataReader row, int column) =>
        new(DateTime.SpecifyKind(row.GetDateTime(column), DateTimeKind.Utc));

    public static DateTimeOffset? FindMoment(this DbDataReader row, int column) =>
        row.IsDBNull(column) ? null : row.GetMoment(column);
}
