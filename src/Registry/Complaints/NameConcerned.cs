namespace Lajur.Registry.Complaints;

/// <summary>The complaint officer has read a complaint: what it is about without a name, and who else is meant.</summary>
public sealed record NameConcerned
{
    public required string InstanceId { get; init; }

    /// <summary>What it is about, naming nobody; null keeps what is known.</summary>
    public string? Summary { get; init; }

    /// <summary>Ids of officers who are meant as well; nobody is ever taken off the list.</summary>
    public IReadOnlyList<Guid> Officers { get; init; } = [];
}
