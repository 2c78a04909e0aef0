namespace Lajur.Registry.Offices.Keeping;

/// <summary>Adds a lane to an office, or changes its names, place and colour.</summary>
public sealed record SaveLane
{
    /// <summary>Who does it: an administrator of the office.</summary>
    public required Guid AdministratorId { get; init; }

    /// <summary>Which lane; null adds one.</summary>
    public required Guid? LaneId { get; init; }

    /// <summary>How drawings name it; kept as it is when a lane is changed.</summary>
    public required string Key { get; init; }

    public required string Name { get; init; }

    public required string ShortName { get; init; }

    /// <summary>From left to right, beginning with 1; the others make room.</summary>
    public required int Order { get; init; }

    /// <summary>1 to 8.</summary>
    public required int Colour { get; init; }
}
