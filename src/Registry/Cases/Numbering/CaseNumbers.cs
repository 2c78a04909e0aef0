using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Cases.Numbering;

/// <summary>
/// Gives out case numbers without a gap. The series' row belongs to the transaction until it ends, so a submission
/// that rolls back gives its number back, and the next one waits for it.
/// </summary>
internal sealed class CaseNumbers(RegistryDb db)
{
    /// <summary>The next number of a series, such as "INF-2026-000001".</summary>
    /// <exception cref="InvalidOperationException">There is no transaction to hold the number.</exception>
    public async Task<string> NextAsync(Guid officeId, string prefix, int year, CancellationToken ct)
    {
        _ = db.Database.CurrentTransaction
            ?? throw new InvalidOperationException("Take a case number inside the submitting transaction.");
        var given = await db.Database.SqlQuery<int>(
            $"""
            INSERT INTO number_series (office_id, prefix, year, last) VALUES ({officeId}, {prefix}, {year}, 1)
            ON CONFLICT (office_id, prefix, year) DO UPDATE SET last = number_series.last + 1
            RETURNING last AS "Value"
            """).ToListAsync(ct);
        return string.Create(CultureInfo.InvariantCulture, $"{prefix}-{year:0000}-{given.Single():000000}");
    }
}
