namespace Lajur.Registry.Offices.Keeping;

/// <summary>Opens a service to applications, or closes it; cases that run go on.</summary>
public sealed record SwitchService
{
    /// <summary>Who does it: an administrator of the office.</summary>
    public required Guid AdministratorId { get; init; }

    public required Guid ServiceId { get; init; }

    public required bool IsOpen { get; init; }
}
