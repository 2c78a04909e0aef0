namespace Lajur.Registry.Offices.Staffing;

/// <summary>Adds somebody to the staff of an office, or changes what is known of them.</summary>
public sealed record SaveOfficer
{
    /// <summary>Who does it: an administrator of the office.</summary>
    public required Guid AdministratorId { get; init; }

    /// <summary>Whom to change; null adds somebody.</summary>
    public required Guid? OfficerId { get; init; }

    /// <summary>What to sign in with; kept as it is when somebody is changed.</summary>
    public required string UserName { get; init; }

    public required string Name { get; init; }

    /// <summary>NIP, 18 digits; empty for staff without one.</summary>
    public required string EmployeeNumber { get; init; }

    /// <summary>Where reminders go besides the inbox; empty for nowhere.</summary>
    public string Email { get; init; } = "";

    /// <summary>Jabatan.</summary>
    public required string Position { get; init; }

    public required OfficerRole Role { get; init; }

    /// <summary>What to do with the office's drawings; administrators may everything anyway.</summary>
    public DrawingRights DrawingRights { get; init; }

    /// <summary>The keys of the lanes to hold.</summary>
    public required IReadOnlyList<string> LaneKeys { get; init; }

    public required Guid? SupervisorId { get; init; }

    /// <summary>Why the same person works at another office, too; empty when they do not.</summary>
    public required string SecondOfficeReason { get; init; }

    public required bool IsActive { get; init; }

    public required string OperationId { get; init; }
}
