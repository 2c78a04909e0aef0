using System.Security.Cryptography;
using System.Text;
using Lajur.Engine.Definitions;
using Lajur.Engine.Storage;
using Lajur.Engine.Storage.Queries;
using Lajur.Registry;
using Lajur.Registry.Calendars;
using Lajur.Registry.Calendars.Days;
using Lajur.Registry.Forms.Drawing;
using Lajur.Registry.Offices;
using Lajur.Registry.Registers.Books;
using Lajur.Registry.Services;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Host.TryOut.Sandboxes;

/// <summary>Reads what a try-out begins with. Reads only, in a fixed number of statements, and no case of anybody.</summary>
public sealed class OfficeCopies(RegistryDb db, IWorkflowStore store, DrawnForms forms)
{
    /// <summary>No real name holds a colon.</summary>
    private const string WatcherName = "contoh:pengamat";

    /// <summary>Versions of other drawings that are copied, the newest ones; the store knows no office to count them by.</summary>
    private const int MostUsable = 50;

    private static readonly Guid s_watcher = new("00000000-0000-7000-8000-00000000c0ba");

    /// <summary>Null when there is no such drawing, or no service of the office runs it.</summary>
    public async Task<OfficeCopy?> FindAsync(string definitionId, Guid officeId, CancellationToken ct)
    {
        if (await store.FindDefinitionAsync(definitionId, VersionOptions.Latest, ct) is not { } draft
            || await forms.FindServiceAsync(draft, ct) is not { } known || known.OfficeId != officeId)
        {
            return null;
        }

        var service = await db.Set<Service>().AsNoTracking().SingleAsync(one => one.Id == known.Id, ct);
        var office = await db.Set<Office>().AsNoTracking().SingleAsync(one => one.Id == officeId, ct);
        var lanes = await db.Set<Lane>().AsNoTracking().Where(lane => lane.OfficeId == officeId).OrderBy(lane => lane.Order).ToListAsync(ct);
        var staff = await StaffAsync(officeId, ct);
        var unmanned = lanes.Where(lane => !lane.IsApplicant && lane.ClosedAt is null && !staff.Exists(one => one.Holds(lane.Id))).ToList();
        (service.DefinitionId, service.IsOpen) = (draft.DefinitionId, true);
        return new()
        {
            Office = office,
            Service = service,
            Draft = draft,
            Usable = await UsableAsync(office, draft, ct),
            Lanes = lanes,
            Staff = [.. staff, .. unmanned.Select(lane => Stranger(lane, officeId))],
            Watcher = Watcher(officeId),
            Rows = await RowsAsync(officeId, service.Id, ct),
            Stamp = Stamp(draft, service),
            Unmanned = [.. unmanned.Select(lane => lane.Name)],
        };
    }

    private async Task<List<Officer>> StaffAsync(Guid officeId, CancellationToken ct)
    {
        var staff = await db.Set<Officer>().AsNoTracking().Where(one => one.OfficeId == officeId && one.IsActive)
            .OrderBy(one => one.Name).ThenBy(one => one.Id)
            .Select(one => new { one.Id, one.UserName, one.Name, one.Position, one.SupervisorId, one.Role, one.Lanes }).ToListAsync(ct);
        var ids = staff.Select(one => one.Id).ToHashSet();
        return staff.ConvertAll(one => new Officer
        {
            Id = one.Id,
            OfficeId = officeId,
            UserName = one.UserName,
            NormalizedUserName = one.UserName.ToUpperInvariant(),
            Name = one.Name,
            Position = one.Position,
            SupervisorId = one.SupervisorId is { } superior && ids.Contains(superior) ? superior : null,
            Role = one.Role,
            SecurityStamp = "coba",
            Lanes = [.. one.Lanes.Select(lane => new OfficerLane { OfficerId = one.Id, LaneId = lane.LaneId })],
        });
    }

    private static Officer Stranger(Lane lane, Guid officeId) => new()
    {
        Id = lane.Id,
        OfficeId = officeId,
        UserName = $"contoh:{lane.Key}",
        NormalizedUserName = $"CONTOH:{lane.Key.ToUpperInvariant()}",
        Name = $"Petugas contoh {lane.ShortName}",
        Position = "Petugas contoh",
        SecurityStamp = "coba",
        Lanes = [new OfficerLane { OfficerId = lane.Id, LaneId = lane.Id }],
    };

    private static Officer Watcher(Guid officeId) => new()
    {
        Id = s_watcher,
        OfficeId = officeId,
        UserName = WatcherName,
        NormalizedUserName = WatcherName.ToUpperInvariant(),
        Name = "Pengamat percobaan",
        Position = "Pengamat percobaan",
        Role = OfficerRole.Head,
        SecurityStamp = "coba",
    };

    private async Task<IReadOnlyList<WorkflowDefinition>> UsableAsync(Office office, WorkflowDefinition draft, CancellationToken ct)
    {
        var found = await store.ListDefinitionsAsync(new DefinitionQuery { IsUsableAsActivity = true, Descending = true }, ct);
        return
        [
            .. found.Items.Where(one => one.CustomProperties?["office"]?.ToString() == office.Slug && one.DefinitionId != draft.DefinitionId)
                .Take(MostUsable),
        ];
    }

    private async Task<IReadOnlyList<object>> RowsAsync(Guid officeId, Guid serviceId, CancellationToken ct) =>
    [
        .. await db.Set<CalendarEdition>().AsNoTracking().Where(edition => edition.OfficeId == officeId).ToListAsync(ct),
        .. await db.Set<HolidayYear>().AsNoTracking().ToListAsync(ct),
        .. await db.Set<Form>().AsNoTracking().Where(form => form.ServiceId == serviceId).ToListAsync(ct),
        .. await db.Set<RegisterBook>().AsNoTracking().Where(book => book.OfficeId == null || book.OfficeId == officeId).ToListAsync(ct),
        .. await db.Set<Service>().AsNoTracking().Where(other => other.OfficeId == officeId && other.Id != serviceId).ToListAsync(ct),
    ];

    private static string Stamp(WorkflowDefinition draft, Service service) => Convert.ToHexStringLower(
        SHA256.HashData(Encoding.UTF8.GetBytes($"{service.Promise}\n{draft.Json.ToJsonString()}")).AsSpan(0, 12));
}
