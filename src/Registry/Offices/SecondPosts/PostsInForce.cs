namespace Lajur.Registry.Offices.SecondPosts;

/// <summary>Accounts that may be used at a moment.</summary>
public static class PostsInForce
{
    /// <summary>Active officers; of those who are here from another office, whose post holds and who are active there.</summary>
    public static IQueryable<Officer> OfficersInForce(this RegistryDb db, DateTimeOffset now) => db.Set<Officer>().Where(officer => officer.IsActive
        && !db.Set<SecondPost>().Any(post => post.OfficerId == officer.Id
            && (post.From > now || post.Until <= now || !db.Set<Officer>().Any(home => home.Id == post.HomeOfficerId && home.IsActive))));
}
