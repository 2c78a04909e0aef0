using System.Globalization;
using Lajur.Registry.Numbering;

namespace Lajur.Registry.Cases.Numbering;

/// <summary>Numbers cases: a series for each office, service's prefix and year.</summary>
internal sealed class CaseNumbers(RegistryDb db)
{
    private readonly OfficeNumbers _numbers = new(db);

    /// <summary>The next number of a series, such as "INF-2026-000001".</summary>
    /// <exception cref="InvalidOperationException">There is no transaction to hold the number.</exception>
    public async Task<string> NextAsync(Guid officeId, string prefix, int year, CancellationToken ct)
    {
        var number = await _numbers.NextAsync(officeId, prefix, year, ct);
        return string.Create(CultureInfo.InvariantCulture, $"{prefix}-{year:0000}-{number:000000}");
    }
}
