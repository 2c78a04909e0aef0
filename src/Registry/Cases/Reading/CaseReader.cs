using Lajur.Registry.Attachments;
using Lajur.Registry.Calendars;
using Lajur.Registry.Cases.Records;
using Lajur.Registry.Cases.Running;
using Lajur.Registry.Complaints;
using Lajur.Registry.Desk;
using Lajur.Registry.Guarantees;
using Lajur.Registry.History;
using Lajur.Registry.Inbox;
using Lajur.Registry.Offices;
using Lajur.Registry.Reopening;
using Lajur.Registry.Services;
using Lajur.Registry.Sop;
using Lajur.Registry.Surveys.Invitations;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Cases.Reading;

/// <summary>Reads all of one case, in a fixed number of statements.</summary>
public sealed class CaseReader(RegistryDb db, ICalendars calendars, CaseRuns runs, TimeProvider time)
{
    internal async Task<CaseReading> ReadAsync(Case matter, CancellationToken ct)
    {
        var items = await db.Set<WorkItem>().AsNoTracking()
            .Where(i => i.CaseId == matter.Id).OrderBy(i => i.CreatedAt).ThenBy(i => i.Id).ToListAsync(ct);
        var requests = await db.Set<CompletionRequest>().AsNoTracking()
            .Where(r => r.CaseId == matter.Id).OrderBy(r => r.AskedAt).ToListAsync(ct);
        return new()
        {
            Matter = matter,
            Now = time.GetUtcNow(),
            Calendar = await calendars.GetAsync(matter.OfficeId, ct),
            Office = await db.Set<Office>().AsNoTracking().SingleAsync(o => o.Id == matter.OfficeId, ct),
            Service = await db.Set<Service>().AsNoTracking().SingleAsync(s => s.Id == matter.ServiceId, ct),
            Lanes = await LaneNames.ReadAsync(db, matter.OfficeId, ct),
            Items = items,
            Clocks = await db.Set<Clock>().AsNoTracking().Where(c => c.CaseId == matter.Id).ToListAsync(ct),
            Events = await db.Set<CaseEvent>().AsNoTracking()
                .Where(e => e.CaseId == matter.Id).OrderBy(e => e.Id).ToListAsync(ct),
            Requests = requests,
            Guarantees = await db.Set<Guarantee>().AsNoTracking()
                .Where(g => g.CaseId == matter.Id).OrderBy(g => g.RaisedAt).ToListAsync(ct),
            Records = await db.RecordsAsync(matter.Id, ct),
            Complaint = await db.Set<Complaint>().AsNoTracking().FirstOrDefaultAsync(c => c.CaseId == matter.Id, ct),
            Reopening = await db.Set<ReopeningOffer>().AsNoTracking().Where(o => o.CaseId == matter.Id)
                .OrderByDescending(o => o.OfferedAt).FirstOrDefaultAsync(ct) is { } offer
                ? ReopeningView.Of(offer, time.GetUtcNow())
                : null,
            ContinueAs = await ContinueAsAsync(requests, ct),
            Attachments = await db.Set<Attachment>().AsNoTracking()
                .Where(a => a.CaseId == matter.Id).OrderBy(a => a.At).ThenBy(a => a.Id).ToListAsync(ct),
            Invitation = await db.Set<SurveyInvitation>().AsNoTracking().FirstOrDefaultAsync(i => i.CaseId == matter.Id, ct),
            Forms = await CaseForms.ListAsync(db, matter.ServiceId, ct),
            Names = await OfficerNamesAsync(matter.OfficeId, items, ct),
            Drawing = await runs.FindVersionAsync(matter.DefinitionVersionId, ct) is { } version
                ? SopDrawing.Read(version.Json)
                : null,
        };
    }

    private async Task<CatalogEntry?> ContinueAsAsync(List<CompletionRequest> requests, CancellationToken ct) =>
        requests.FindLast(request => request.State == CompletionRequestState.Open)?.ContinueAsId is { } id
            ? await db.Set<Service>().AsNoTracking().Where(s => s.Id == id)
                .Join(db.Set<Office>().AsNoTracking(), s => s.OfficeId, o => o.Id, (service, office) => new CatalogEntry(office, service))
                .FirstOrDefaultAsync(ct)
            : null;

    private Task<Dictionary<Guid, string>> OfficerNamesAsync(Guid officeId, List<WorkItem> items, CancellationToken ct)
    {
        var ids = items.SelectMany(item => new[] { item.ClaimedById, item.CompletedById }).OfType<Guid>().Distinct().ToList();
        return db.Set<Officer>().Where(o => o.OfficeId == officeId && ids.Contains(o.Id))
            .ToDictionaryAsync(o => o.Id, o => o.Name, ct);
    }
}
