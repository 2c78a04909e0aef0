namespace Lajur.Registry.Services.Making;

/// <summary>Makes a drawing of the office a service of its own. It begins closed, with a short form to apply by and a standard that is still to be written.</summary>
public sealed record MakeService
{
    /// <summary>Who does it: an administrator of the office.</summary>
    public required Guid AdministratorId { get; init; }

    /// <summary>The drawing; one that runs a service already stays with it.</summary>
    public required string DefinitionId { get; init; }

    public required string Name { get; init; }

    /// <summary>One line for citizens.</summary>
    public required string Summary { get; init; }

    /// <summary>What its numbers begin with, such as LEG.</summary>
    public required string NumberPrefix { get; init; }

    /// <summary>The time it promises in all, as people write it.</summary>
    public required string Promise { get; init; }
}
