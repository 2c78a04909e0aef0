using Lajur.Registry.Cases.Reading;
using Lajur.Registry.Cases.Records;
using Lajur.Registry.Services;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Handovers;

/// <summary>Finds the receipt of what was handed over.</summary>
public sealed class HandoverQuery(RegistryDb db, CaseAccess access)
{
    /// <summary>
    /// For the officer who handed it over and for whoever sees the case whole; null for everybody else, and while nothing
    /// was. The view is logged.
    /// </summary>
    public async Task<HandoverReceipt?> FindAsync(string number, Guid officerId, CancellationToken ct = default)
    {
        if (await access.EnterAsync(officerId, number, ct) is not var (officer, matter))
        {
            return null;
        }

        var records = await db.RecordsAsync(matter.Id, ct);
        var seen = await access.SeesWholeAsync(officer, matter.Id, ct) ? records : records.OfOfficer(officer.Id);
        if (seen.Handovers is not [.., var last])
        {
            return null;
        }

        await access.LogAsync(officer, matter, "handover", last.Id, unmasked: true, ct);
        var service = await db.Set<Service>().Where(s => s.Id == matter.ServiceId).Select(s => s.Name).SingleAsync(ct);
        return new(matter.Number, service, matter.Applicant.Name, records.Entries, last);
    }
}
