using Lajur.Registry.Cases;
using Lajur.Registry.Inbox;
using Lajur.Registry.Offices;
using Lajur.Registry.Offices.SecondPosts;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Complaints;

/// <summary>Finds the officers whom a complaint is about.</summary>
public sealed class ConcernedOfficers(RegistryDb db, TimeProvider clock)
{
    private const int ShortestName = 3;

    /// <summary>What people write before a name; it tells nobody apart.</summary>
    private static readonly HashSet<string> s_addresses = new(StringComparer.OrdinalIgnoreCase)
    {
        "bapak", "pak", "ibu", "bu", "sdr", "sdri", "saudara", "saudari", "mas", "mbak", "petugas", "pegawai", "staf", "bagian",
    };

    /// <summary>
    /// The officers named; with them whoever worked on the case complained of (in the lane complained about, if one is named),
    /// or, where nobody did, whoever holds that lane.
    /// </summary>
    internal async Task<IReadOnlyDictionary<Guid, ConcernReason>> FindAsync(Guid officeId, Concern concern, CancellationToken ct)
    {
        var staff = await db.Set<Officer>().AsNoTracking().Include(o => o.Lanes)
            .Where(o => o.OfficeId == officeId && o.IsActive).ToListAsync(ct);
        var found = new Dictionary<Guid, ConcernReason>();
        foreach (var officer in staff.Where(officer => IsMeant(officer, concern.Officer)))
        {
            found[officer.Id] = ConcernReason.Named;
        }

        var workers = concern.CaseId is { } about ? await WorkersAsync(about, concern.LaneKey, ct) : [];
        foreach (var worker in workers)
        {
            found.TryAdd(worker, ConcernReason.Worked);
        }

        if (concern.LaneKey is { } key && workers.Count == 0)
        {
            var lane = await db.Set<Lane>().Where(l => l.OfficeId == officeId && l.Key == key).Select(l => l.Id).SingleAsync(ct);
            foreach (var holder in staff.Where(officer => officer.Holds(lane)))
            {
                found.TryAdd(holder.Id, ConcernReason.HoldsLane);
            }
        }

        return found;
    }

    /// <summary>The complaints that leave an office without a head: about one at least, and about every one who is there.</summary>
    internal IQueryable<Guid> CasesOfEveryHead(Guid officeId)
    {
        var heads = db.Set<Officer>().Where(o => o.OfficeId == officeId && o.Role == OfficerRole.Head);
        var present = db.OfficersInForce(clock.GetUtcNow()).Where(o => o.OfficeId == officeId && o.Role == OfficerRole.Head);
        return db.Set<ConcernedOfficer>()
            .Where(c => heads.Any(h => h.Id == c.OfficerId)
                && !present.Any(h => !db.Set<ConcernedOfficer>().Any(x => x.CaseId == c.CaseId && x.OfficerId == h.Id)))
            .Select(c => c.CaseId);
    }

    private async Task<List<Guid>> WorkersAsync(Guid caseId, string? laneKey, CancellationToken ct)
    {
        var items = await db.Set<WorkItem>().AsNoTracking()
            .Where(i => i.CaseId == caseId && (laneKey == null || i.LaneKey == laneKey))
            .Select(i => new { i.ClaimedById, i.CompletedById }).ToListAsync(ct);
        var receiver = laneKey is null
            ? await db.Set<Case>().Where(c => c.Id == caseId).Select(c => c.ReceivedById).FirstOrDefaultAsync(ct)
            : null;
        return [.. items.SelectMany(item => new[] { item.ClaimedById, item.CompletedById }).Append(receiver).OfType<Guid>().Distinct()];
    }

    /// <summary>True when every telling word that was written stands in the officer's name, or every one in their post.</summary>
    private static bool IsMeant(Officer officer, string? written)
    {
        List<string> words = [.. Words(written ?? "").Where(word => word.Length >= ShortestName && !s_addresses.Contains(word))];
        return words.Count > 0 && (words.TrueForAll(Words(officer.Name).Contains) || words.TrueForAll(Words(officer.Position).Contains));
    }

    private static HashSet<string> Words(string text) =>
        [.. text.ToUpperInvariant().Split([' ', ',', '.', ';', '/', '(', ')'], StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>What is known of whom it is about.</summary>
    internal sealed record Concern(Guid? CaseId, string? LaneKey, string? Officer);
}
