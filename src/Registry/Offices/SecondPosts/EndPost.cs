namespace Lajur.Registry.Offices.SecondPosts;

/// <summary>Ends somebody's post in this office now.</summary>
public sealed record EndPost
{
    /// <summary>Who does it: an administrator of this office.</summary>
    public required Guid AdministratorId { get; init; }

    /// <summary>The person's account here.</summary>
    public required Guid OfficerId { get; init; }
}
