namespace Lajur.Registry.Offices.Keeping;

/// <summary>Closes a lane that nothing needs any more, or opens it again.</summary>
public sealed record CloseLane
{
    /// <summary>Who does it: an administrator of the office.</summary>
    public required Guid AdministratorId { get; init; }

    public required Guid LaneId { get; init; }

    /// <summary>True to open it again.</summary>
    public bool Reopens { get; init; }
}
