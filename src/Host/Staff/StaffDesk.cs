using Lajur.Registry.Offices;
using Lajur.Registry.Offices.Staffing;
using Lajur.Registry.Offices.Substitutions;

namespace Lajur.Host.Staff;

/// <summary>What the page of an officer reads and does.</summary>
public sealed class StaffDesk(StaffQuery staff, OfficeDirectory offices, SaveOfficerHandler save, SubstituteHandler substitute)
{
    public SaveOfficerHandler Save => save;

    public SubstituteHandler Substitute => substitute;

    /// <summary>Everything about one officer of an office; nobody when the id is null or of another office.</summary>
    public async Task<OfficerFile> OpenAsync(Guid officeId, Guid? officerId, DateTimeOffset now, CancellationToken ct)
    {
        var everybody = await staff.ListAsync(officeId, ct);
        var person = everybody.FirstOrDefault(one => one.Id == officerId);
        var lanes = await offices.LanesAsync(officeId, ct);
        return new(
            person,
            [.. lanes.Where(lane => !lane.IsApplicant)],
            [.. everybody.Where(one => one.IsActive && one.Id != officerId)],
            [.. (await staff.SubstitutionsAsync(officeId, now, ct)).Where(s => s.AbsentId == officerId)],
            person is null ? [] : await staff.ChangesAsync(person.Id, ct));
    }
}
