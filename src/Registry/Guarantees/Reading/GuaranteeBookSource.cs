using Lajur.Registry.Offices;
using Lajur.Registry.Registers.Books.Lines;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Guarantees.Reading;

/// <summary>What the guarantee register shows of its guarantees: <c>jaminan:sebab</c>, <c>wujud</c>, <c>keadaan</c>, <c>alamat</c>, <c>kurir</c>, <c>penerima</c>, <c>diantar</c>, <c>bukti</c>.</summary>
internal sealed class GuaranteeBookSource(RegistryDb db) : IBookSource
{
    public string Prefix => "jaminan";

    public async Task<Func<BookLine, string, BookValue?>> ReadAsync(IReadOnlyList<BookLine> lines, CancellationToken ct)
    {
        var cases = lines.Select(line => line.Case.Id).Distinct().ToList();
        var guarantees = await db.Set<Guarantee>().AsNoTracking().Where(g => cases.Contains(g.CaseId)).ToListAsync(ct);
        var offices = lines.Select(line => line.Entry.OfficeId).Distinct().ToList();
        var zones = await db.Set<Office>().Where(o => offices.Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.TimeZoneId, ct);
        return (line, field) => guarantees.Find(one => one.CaseId == line.Case.Id && one.Number == line.Entry.Text) is { } guarantee
            ? Value(guarantee, field, IndonesianZone.Get(zones[line.Entry.OfficeId]))
            : null;
    }

    private static BookValue? Value(Guarantee guarantee, string field, IndonesianZone zone)
    {
        var last = guarantee.Attempts.MaxBy(attempt => attempt.Number);
        var delivered = last is { IsDelivered: true } ? last : null;
        return field switch
        {
            "sebab" => Words(GuaranteeNames.Of(guarantee.Cause)),
            "wujud" => Words(GuaranteeNames.Of(guarantee.Remedy)),
            "keadaan" => Words(GuaranteeNames.Of(guarantee.State)),
            "alamat" => Words(guarantee.IsFetched ? "Diambil sendiri" : guarantee.Address),
            "kurir" => Words(last?.Courier),
            "penerima" => Words(delivered?.ReceivedBy),
            "diantar" => delivered is null ? null : new BookValue.Day(zone.DateOf(delivered.At)),
            "bukti" => delivered?.ProofId is null ? null : Words("ada"),
            _ => null,
        };
    }

    private static BookValue.Words? Words(string? text) => string.IsNullOrWhiteSpace(text) ? null : new(text);
}
