namespace Lajur.Registry.Surveys.Terminals;

/// <summary>An officer switches on a terminal of their office.</summary>
public sealed record OpenTerminal
{
    public const int MaxName = 60;

    public required Guid OfficerId { get; init; }

    /// <summary>Where it stands.</summary>
    public required string Name { get; init; }

    /// <summary>A repeat opens no second one and gives the same key.</summary>
    public required string OperationId { get; init; }
}
