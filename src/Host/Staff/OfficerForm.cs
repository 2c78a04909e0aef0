using Lajur.Registry.Offices;
using Lajur.Registry.Offices.Staffing;
using Microsoft.Extensions.Primitives;

namespace Lajur.Host.Staff;

/// <summary>The form for an officer, as it was typed.</summary>
public sealed record OfficerForm
{
    public string UserName { get; init; } = "";

    public string Name { get; init; } = "";

    public string EmployeeNumber { get; init; } = "";

    public string Email { get; init; } = "";

    public string Position { get; init; } = "";

    public string Role { get; init; } = nameof(OfficerRole.Officer);

    public IReadOnlyList<string> Lanes { get; init; } = [];

    /// <summary>What is given of the office's drawings, by name.</summary>
    public IReadOnlyList<string> Drawing { get; init; } = [];

    public string Supervisor { get; init; } = "";

    public string SecondOfficeReason { get; init; } = "";

    public bool IsActive { get; init; } = true;

    public static OfficerForm Of(Officer officer, IReadOnlyList<Lane> lanes) => new()
    {
        UserName = officer.UserName,
        Name = officer.Name,
        EmployeeNumber = officer.EmployeeNumber ?? "",
        Email = officer.Email ?? "",
        Position = officer.Position,
        Role = officer.Role.ToString(),
        Lanes = [.. lanes.Where(lane => officer.Holds(lane.Id)).Select(lane => lane.Key)],
        Drawing = [.. Enum.GetValues<DrawingRights>().Where(right => (right & officer.GivenDrawingRights) != DrawingRights.None).Select(right => right.ToString())],
        Supervisor = officer.SupervisorId?.ToString() ?? "",
        SecondOfficeReason = officer.SecondOfficeReason ?? "",
        IsActive = officer.IsActive,
    };

    public static OfficerForm Of(IFormCollection form) => new()
    {
        UserName = form["userName"].ToString(),
        Name = form["name"].ToString(),
        EmployeeNumber = form["employeeNumber"].ToString().Replace(" ", "", StringComparison.Ordinal),
        Email = form["email"].ToString(),
        Position = form["position"].ToString(),
        Role = form["role"].ToString(),
        Lanes = [.. Texts(form["lanes"])],
        Drawing = [.. Texts(form["drawing"])],
        Supervisor = form["supervisor"].ToString(),
        SecondOfficeReason = form["secondOfficeReason"].ToString(),
        IsActive = form["isActive"].Count > 0,
    };

    public SaveOfficer ToCommand(Guid administrator, Guid? officer, string operation) => new()
    {
        AdministratorId = administrator,
        OfficerId = officer,
        UserName = UserName,
        Name = Name,
        EmployeeNumber = EmployeeNumber,
        Email = Email,
        Position = Position,
        Role = Enum.TryParse<OfficerRole>(Role, out var role) ? role : (OfficerRole)(-1),
        LaneKeys = Lanes,
        DrawingRights = Drawing.Aggregate(
            DrawingRights.None, (given, name) => Enum.TryParse<DrawingRights>(name, out var right) ? given | (right & DrawingRights.All) : given),
        SupervisorId = Guid.TryParse(Supervisor, out var supervisor) ? supervisor : null,
        SecondOfficeReason = SecondOfficeReason,
        IsActive = IsActive,
        OperationId = operation,
    };

    private static IEnumerable<string> Texts(StringValues values) => values.OfType<string>();
}
