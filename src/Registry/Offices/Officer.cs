using Lajur.Registry.Offices.Staffing;

namespace Lajur.Registry.Offices;

/// <summary>Someone of an office's staff who signs in (petugas).</summary>
public sealed class Officer
{
    public Guid Id { get; set; }

    public Guid OfficeId { get; set; }

    public required string UserName { get; set; }

    /// <summary><see cref="UserName"/> in capitals; unique in the installation.</summary>
    public required string NormalizedUserName { get; set; }

    public required string Name { get; set; }

    /// <summary>Jabatan, in Indonesian.</summary>
    public required string Position { get; set; }

    /// <summary>Where reminders of deadlines go besides the inbox; null for nowhere.</summary>
    public string? Email { get; set; }

    /// <summary>NIP, 18 digits; null for staff without one. It tells whether two accounts are one person.</summary>
    public string? EmployeeNumber { get; set; }

    /// <summary>Why this person works here although they hold lanes of another office, too.</summary>
    public string? SecondOfficeReason { get; set; }

    /// <summary>Atasan langsung.</summary>
    public Guid? SupervisorId { get; set; }

    public OfficerRole Role { get; set; }

    /// <summary>What was given beyond the role; see <see cref="DrawingRights"/>.</summary>
    public DrawingRights GivenDrawingRights { get; set; }

    /// <summary>What the officer may do with the office's drawings.</summary>
    public DrawingRights DrawingRights => Role == OfficerRole.Administrator ? DrawingRights.All
        : GivenDrawingRights == DrawingRights.None ? DrawingRights.None
        : GivenDrawingRights | DrawingRights.View;

    /// <summary>Made by the host's password hasher; null means that nobody can sign in with a password yet.</summary>
    public string? PasswordHash { get; set; }

    /// <summary>The password was given by an administrator: nothing else is open before the officer has chosen one.</summary>
    public bool MustChangePassword { get; set; }

    /// <summary>Changes whenever sessions signed in before must end.</summary>
    public required string SecurityStamp { get; set; }

    public int AccessFailedCount { get; set; }

    public DateTimeOffset? LockoutEnd { get; set; }

    public bool IsActive { get; set; } = true;

    /// <summary>Seeded for trying out; a host in production refuses to start while one exists.</summary>
    public bool IsDemo { get; set; }

    public List<OfficerLane> Lanes { get; set; } = [];

    public bool Holds(Guid laneId) => Lanes.Exists(membership => membership.LaneId == laneId);
}
