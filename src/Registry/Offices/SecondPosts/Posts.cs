using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Offices.SecondPosts;

/// <summary>Which offices a person may enter, from whichever of them they are in.</summary>
public sealed class Posts(RegistryDb db, TimeProvider clock)
{
    /// <summary>The person's accounts in other offices that may be entered now, each with its office's name.</summary>
    public async Task<IReadOnlyList<PostDoor>> DoorsAsync(Guid officerId, CancellationToken ct = default)
    {
        var now = clock.GetUtcNow();
        var home = await db.Set<SecondPost>().Where(p => p.OfficerId == officerId).Select(p => (Guid?)p.HomeOfficerId).FirstOrDefaultAsync(ct) ?? officerId;
        var posts = await db.Set<SecondPost>().AsNoTracking()
            .Where(p => p.HomeOfficerId == home && p.From <= now && (p.Until == null || p.Until > now)).Select(p => p.OfficerId).ToListAsync(ct);
        var accounts = posts.Append(home).Where(id => id != officerId).ToList();
        return await db.Set<Officer>().Where(o => accounts.Contains(o.Id) && o.IsActive)
            .Join(db.Set<Office>(), o => o.OfficeId, office => office.Id, (o, office) => new { o.Id, office.Name })
            .OrderBy(door => door.Name).Select(door => new PostDoor(door.Id, door.Name)).ToListAsync(ct);
    }

    /// <summary>Who of other offices works or worked in this one, those who still do first.</summary>
    public async Task<IReadOnlyList<(Officer Person, SecondPost Post)>> ListAsync(Guid officeId, CancellationToken ct = default)
    {
        var found = await db.Set<SecondPost>().AsNoTracking().Where(p => p.OfficeId == officeId)
            .Join(db.Set<Officer>().Include(o => o.Lanes), p => p.OfficerId, o => o.Id, (p, o) => new { Person = o, Post = p }).AsNoTracking().ToListAsync(ct);
        return [.. found.OrderByDescending(one => one.Person.IsActive).ThenBy(one => one.Person.Name, StringComparer.Ordinal).Select(one => (one.Person, one.Post))];
    }

    /// <summary>The post of an account; null for an account of its own office.</summary>
    public Task<SecondPost?> FindAsync(Guid officerId, CancellationToken ct = default) =>
        db.Set<SecondPost>().AsNoTracking().SingleOrDefaultAsync(p => p.OfficerId == officerId, ct);
}
