using Lajur.Registry.Handovers;
using Lajur.Registry.Linking;
using Lajur.Registry.Offices;
using Lajur.Registry.Products;
using Lajur.Registry.Queues;
using Lajur.Registry.Registers;
using Lajur.Registry.Services;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Cases.Records;

internal static class CaseRecordsReading
{
    /// <summary>Reads the records of a case, one statement a kind.</summary>
    public static async Task<CaseRecords> RecordsAsync(this RegistryDb db, Guid caseId, CancellationToken ct) => new(
        await db.Set<RegisterEntry>().AsNoTracking().Where(e => e.CaseId == caseId)
            .OrderBy(e => e.EnteredAt).ThenBy(e => e.Number).ToListAsync(ct),
        await db.Set<QueueTicket>().AsNoTracking().Where(t => t.CaseId == caseId && t.ReplacedAt == null)
            .OrderByDescending(t => t.IssuedAt).FirstOrDefaultAsync(ct),
        await db.Set<Handover>().AsNoTracking().Where(h => h.CaseId == caseId)
            .OrderBy(h => h.At).ThenBy(h => h.Id).ToListAsync(ct),
        await LinksAsync(db, caseId, ct))
    {
        Product = await db.StoredProductAsync(caseId, ct),
    };

    private static Task<List<LinkedCase>> LinksAsync(RegistryDb db, Guid caseId, CancellationToken ct) => (
        from link in db.Set<CaseLink>().AsNoTracking()
        where link.FromCaseId == caseId || link.ToCaseId == caseId
        from matter in db.Set<Case>()
        where matter.Id == (link.FromCaseId == caseId ? link.ToCaseId : link.FromCaseId)
        join service in db.Set<Service>() on matter.ServiceId equals service.Id
        join office in db.Set<Office>() on matter.OfficeId equals office.Id
        orderby link.At, link.Id
        select new LinkedCase(
            matter.Id, matter.Number, service.Name, office.Id, office.ShortName, link.Kind, link.FromCaseId == caseId)).ToListAsync(ct);
}
