using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Complaints.Publications;

/// <summary>The answered complaints of an office for everybody, the last answered first.</summary>
public sealed class PublishedComplaints(RegistryDb db)
{
    /// <summary>Complaints a page.</summary>
    public const int PageSize = 10;

    private const int MaxPage = 1000;

    /// <summary>A page, from 1; what lies behind the last one is empty.</summary>
    /// <returns>The complaints, and how many there are in all.</returns>
    public async Task<(IReadOnlyList<PublishedComplaint> Complaints, int Count)> ListAsync(Guid officeId, int page, CancellationToken ct = default)
    {
        var all = db.Set<ComplaintPublication>().AsNoTracking().Where(p => p.OfficeId == officeId && p.WithdrawnAt == null);
        var complaints = await all.OrderByDescending(p => p.AnsweredOn).ThenByDescending(p => p.Id)
            .Skip((Math.Clamp(page, 1, MaxPage) - 1) * PageSize).Take(PageSize)
            .Select(p => new PublishedComplaint(p.Category, p.Summary, p.FollowUp, p.ReceivedOn, p.AnsweredOn, p.WorkingDays))
            .ToListAsync(ct);
        return (complaints, await all.CountAsync(ct));
    }
}
