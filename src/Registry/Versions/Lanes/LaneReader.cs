using Lajur.Engine.Definitions;
using Lajur.Registry.Offices;
using Lajur.Registry.Sop;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Versions.Lanes;

/// <summary>Reads the lanes of a drawing, what each is in its office, and who holds it.</summary>
public sealed class LaneReader(RegistryDb db)
{
    public async Task<DrawnLanes> ReadAsync(WorkflowDefinition drawing, Guid officeId, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(drawing);
        var office = await db.Set<Lane>().AsNoTracking().Where(lane => lane.OfficeId == officeId).OrderBy(lane => lane.Order).ToListAsync(ct);
        var holders = await db.Set<Officer>().AsNoTracking().Include(officer => officer.Lanes)
            .Where(officer => officer.OfficeId == officeId && officer.IsActive).OrderBy(officer => officer.Name).ToListAsync(ct);
        var rows = SopDrawing.Read(drawing.Json);
        var steps = LaneSteps.In(drawing).Select(step => Step(step.Id, step.Lane, step.Title, rows)).OrderBy(step => step.Number, SopNumber.Order).ToList();
        // A row that no lane does is no lane.
        var keys = rows.LaneKeys.Concat(steps.Select(step => step.LaneKey)).Where(key => key.Length > 0).Distinct(StringComparer.Ordinal);
        return new([.. keys.Select(key => Lane(key, office, holders, steps))], steps, office);
    }

    private static DrawnLaneStep Step(string id, string lane, string title, SopDrawing rows) =>
        new(id, rows.Rows.FirstOrDefault(one => one.ActivityId == id)?.Number, title, lane);

    private static DrawnLane Lane(string key, List<Lane> office, List<Officer> holders, List<DrawnLaneStep> steps)
    {
        var lane = office.Find(one => one.Key == key);
        return new(
            key, lane,
            [.. holders.Where(officer => lane is not null && officer.Holds(lane.Id)).Select(officer => $"{officer.Name}, {officer.Position}")],
            steps.Count(step => step.LaneKey == key));
    }
}
