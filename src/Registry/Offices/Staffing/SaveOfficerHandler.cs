using Lajur.Engine.Storage;
using Lajur.Registry.Cases.Reading;
using Lajur.Registry.Changes;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Offices.Staffing;

/// <summary>Handles <see cref="SaveOfficer"/>. Rights that are taken away count within a minute, and work held by them goes back to its lane.</summary>
public sealed class SaveOfficerHandler(RegistryDb db, IStepTransaction step, CaseAccess access, CaseBooks books, StaffBook staff)
{
    private const string Operation = "save-officer";

    private readonly SaveOfficerRules _rules = new(db);

    public Task<SaveOfficerResult> HandleAsync(SaveOfficer command, CancellationToken ct = default) =>
        step.ExecuteAsync(inner => SaveAsync(command, inner), ct);

    private async Task<SaveOfficerResult> SaveAsync(SaveOfficer command, CancellationToken ct)
    {
        var by = await access.FindOfficerAsync(command.AdministratorId, ct);
        if (by is not { Role: OfficerRole.Administrator })
        {
            return new SaveOfficerResult.NotAllowed();
        }

        if (await books.Operations.FindAsync(Operation, command.OperationId, ct) is { } earlier)
        {
            return new SaveOfficerResult.Saved(earlier, command.OfficerId is null);
        }

        // One change of an office's staff at a time: two administrators cannot take each other's right in the same moment.
        await db.Set<Office>().Where(o => o.Id == by.OfficeId).ExecuteUpdateAsync(set => set.SetProperty(o => o.Name, o => o.Name), ct);
        var before = command.OfficerId is { } id
            ? await db.Set<Officer>().Include(o => o.Lanes).SingleOrDefaultAsync(o => o.Id == id && o.OfficeId == by.OfficeId, ct)
            : null;
        if (command.OfficerId is not null && before is null)
        {
            return new SaveOfficerResult.NotAllowed();
        }

        var lanes = await db.Set<Lane>().Where(lane => lane.OfficeId == by.OfficeId && lane.ClosedAt == null).OrderBy(lane => lane.Order).ToListAsync(ct);
        var errors = await _rules.ErrorsAsync(command, by.OfficeId, before, lanes, ct);
        return errors.Count > 0 ? new SaveOfficerResult.Invalid(errors) : await WriteAsync(command, by, before, lanes, ct);
    }

    private async Task<SaveOfficerResult> WriteAsync(
        SaveOfficer command, CaseOfficer by, Officer? before, List<Lane> lanes, CancellationToken ct)
    {
        var officer = before ?? NewOfficer(command, by.OfficeId);
        await books.Operations.TryBeginAsync(Operation, command.OperationId, officer.Id, ct);
        var was = before is null ? null : StaffSentences.Describe(officer, lanes);
        Change(officer, command, lanes);
        if (before is null)
        {
            db.Add(officer);
        }

        if (StaffSentences.Change(was, StaffSentences.Describe(officer, lanes)) is { } sentence)
        {
            staff.Write(by, officer.Id, sentence);
        }

        await db.SaveChangesAsync(ct);
        await staff.ReturnWorkAsync(officer.Id, by.Actor, ct);
        return new SaveOfficerResult.Saved(officer.Id, before is null);
    }

    private Officer NewOfficer(SaveOfficer command, Guid officeId) => new()
    {
        Id = books.NewId(),
        OfficeId = officeId,
        UserName = command.UserName.Trim(),
        NormalizedUserName = command.UserName.Trim().ToUpperInvariant(),
        Name = "",
        Position = "",
        SecurityStamp = books.NewId().ToString("N"),
    };

    private void Change(Officer officer, SaveOfficer command, List<Lane> lanes)
    {
        if (officer.Role != command.Role || officer.IsActive != command.IsActive || officer.GivenDrawingRights != command.DrawingRights)
        {
            // Whoever is signed in with the old rights signs in again.
            officer.SecurityStamp = books.NewId().ToString("N");
        }

        officer.Name = command.Name.Trim();
        officer.Position = command.Position.Trim();
        officer.EmployeeNumber = command.EmployeeNumber.Trim() is { Length: > 0 } number ? number : null;
        officer.Email = command.Email.Trim() is { Length: > 0 } email ? email : null;
        officer.SecondOfficeReason = command.SecondOfficeReason.Trim() is { Length: > 0 } reason ? reason : null;
        officer.SupervisorId = command.SupervisorId;
        officer.Role = command.Role;
        officer.GivenDrawingRights = command.DrawingRights & DrawingRights.All;
        officer.IsActive = command.IsActive;
        var held = lanes.Where(lane => command.LaneKeys.Contains(lane.Key, StringComparer.Ordinal)).Select(lane => lane.Id).ToHashSet();
        officer.Lanes.RemoveAll(membership => !held.Contains(membership.LaneId));
        officer.Lanes.AddRange(held.Where(id => !officer.Holds(id)).Select(id => new OfficerLane { OfficerId = officer.Id, LaneId = id }));
    }
}
