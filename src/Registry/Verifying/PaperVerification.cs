using Lajur.Registry.Cases;
using Lajur.Registry.Cases.Records;
using Lajur.Registry.Offices;
using Lajur.Registry.PersonalData.Breaches;
using Lajur.Registry.Services;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Verifying;

/// <summary>Tells whether a paper is genuine, by its code.</summary>
public sealed class PaperVerification(RegistryDb db, PaperCode codes)
{
    /// <summary>The paper; null when the code was not made here, or nothing of the kind was issued for what it is about.</summary>
    public async Task<GenuinePaper?> FindAsync(string? code, CancellationToken cancellationToken)
    {
        if (codes.Read(code) is not var (kind, about))
        {
            return null;
        }

        if (kind is PaperKind.BreachToAuthority or PaperKind.BreachToPerson or PaperKind.BreachToPublic)
        {
            return await FindBreachAsync(kind, about, cancellationToken);
        }

        if (await db.Set<Case>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == about, cancellationToken) is not { } matter)
        {
            return null;
        }

        var office = await db.Set<Office>().AsNoTracking().SingleAsync(one => one.Id == matter.OfficeId, cancellationToken);
        var service = await db.Set<Service>().Where(one => one.Id == matter.ServiceId).Select(one => new { one.Name, one.Kind }).SingleAsync(cancellationToken);
        var records = await db.RecordsAsync(matter.Id, cancellationToken);
        var (number, at) = kind switch
        {
            PaperKind.Receipt => (matter.Number, (DateTimeOffset?)matter.SubmittedAt),
            PaperKind.Agenda when records.Entries is [.., var entry] => (entry.Text, entry.EnteredAt),
            PaperKind.Handover when records.Handovers is [.., var handover] => (matter.Number, handover.At),
            PaperKind.Answer => (matter.Number, matter.AnsweredAt),
            _ => (matter.Number, null),
        };
        return at is { } day ? new(kind, office.Name, service.Name, service.Kind, number, office.Zone.DateOf(day)) : null;
    }

    private async Task<GenuinePaper?> FindBreachAsync(PaperKind kind, Guid id, CancellationToken cancellationToken)
    {
        if (await db.Set<Breach>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancellationToken) is not { } breach)
        {
            return null;
        }

        var office = await db.Set<Office>().AsNoTracking().SingleAsync(one => one.Id == breach.OfficeId, cancellationToken);
        return new(kind, office.Name, "Pelindungan data pribadi", ServiceKind.Application, breach.Number, office.Zone.DateOf(breach.RecordedAt));
    }
}
