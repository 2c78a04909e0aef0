namespace Lajur.Registry.Offices.SecondPosts;

/// <summary>Lets somebody of another office work in this one, too.</summary>
public sealed record GrantPost
{
    /// <summary>Who does it: an administrator of this office.</summary>
    public required Guid AdministratorId { get; init; }

    /// <summary>What the person signs in with in their own office.</summary>
    public required string UserName { get; init; }

    /// <summary>The keys of the lanes to hold here.</summary>
    public required IReadOnlyList<string> LaneKeys { get; init; }

    public required DateOnly? From { get; init; }

    /// <summary>The last day; null while nobody knows.</summary>
    public required DateOnly? To { get; init; }

    public required string Reason { get; init; }

    public required string OperationId { get; init; }
}
