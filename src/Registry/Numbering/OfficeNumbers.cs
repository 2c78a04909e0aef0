using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Numbering;

/// <summary>
/// Gives out the numbers of an office without a gap and without a double. The series' row belongs to the transaction until
/// it ends: what rolls back gives its number back, and whoever comes next waits for it.
/// </summary>
public sealed class OfficeNumbers(RegistryDb db)
{
    /// <summary>The next number of a series, from 1.</summary>
    /// <param name="officeId">Whose series.</param>
    /// <param name="kind">What is numbered; at most 60 characters.</param>
    /// <param name="period">The year, or the day as <see cref="DayOf"/> writes it.</param>
    /// <param name="ct">Stops waiting.</param>
    /// <exception cref="InvalidOperationException">There is no transaction to hold the number.</exception>
    public async Task<int> NextAsync(Guid officeId, string kind, int period, CancellationToken ct) =>
        await NextAsync(officeId, kind, period, most: int.MaxValue, ct)
        ?? throw new InvalidOperationException($"The series {kind} of {period} is used up.");

    /// <summary>The next number of a series that ends with <paramref name="most"/>; null when it is used up.</summary>
    /// <inheritdoc cref="NextAsync(Guid, string, int, CancellationToken)"/>
    public async Task<int?> NextAsync(Guid officeId, string kind, int period, int most, CancellationToken ct)
    {
        _ = db.Database.CurrentTransaction
            ?? throw new InvalidOperationException("Take a number inside the transaction of what it numbers.");
        var given = await db.Database.SqlQuery<int>(
            $"""
            INSERT INTO number_series (office_id, kind, period, last) VALUES ({officeId}, {kind}, {period}, 1)
            ON CONFLICT (office_id, kind, period) DO UPDATE SET last = number_series.last + 1 WHERE number_series.last < {most}
            RETURNING last AS "Value"
            """).ToListAsync(ct);
        return given is [var number] ? number : null;
    }

    /// <summary>A day as the period of a daily series: 23 November 2026 is 20261123.</summary>
    public static int DayOf(DateOnly day) => (((day.Year * 100) + day.Month) * 100) + day.Day;
}
