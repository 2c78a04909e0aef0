using Lajur.Engine.Migration;
using Lajur.Registry.Calendars;
using Lajur.Registry.Cases;
using Lajur.Registry.Cases.Reading;
using Lajur.Registry.Cases.Running;
using Lajur.Registry.Inbox;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Versions.Undoing;

/// <summary>How a case stood before it was moved to another version, and how it stood right after; kept as JSON.</summary>
public sealed record CaseSnapshot
{
    /// <summary>The run as it stood before.</summary>
    public MigrationSnapshot? Run { get; init; }

    public required string VersionId { get; init; }

    public required CaseStatus Status { get; init; }

    public required IReadOnlyList<ItemSnapshot> Items { get; init; }

    public required IReadOnlyList<Clock> Clocks { get; init; }

    /// <summary>Id and revision of each open work item right after: while they are the same, nobody touched the case.</summary>
    public IReadOnlyList<string> Standing { get; init; } = [];

    internal static async Task<CaseSnapshot> TakeAsync(RegistryDb db, Case matter, CancellationToken ct) => new()
    {
        VersionId = matter.DefinitionVersionId,
        Status = matter.Status,
        Items = [.. (await db.Set<WorkItem>().AsNoTracking().Where(i => i.CaseId == matter.Id).ToListAsync(ct)).Select(ItemSnapshot.Of)],
        Clocks = await db.Set<Clock>().AsNoTracking().Where(c => c.CaseId == matter.Id && c.FinishedAt == null).ToListAsync(ct),
    };

    /// <summary>How cases stand now, as <see cref="Standing"/> keeps it.</summary>
    internal static async Task<ILookup<Guid, string>> StandingAsync(RegistryDb db, IReadOnlyList<Guid> caseIds, CancellationToken ct)
    {
        var open = await db.Set<WorkItem>().AsNoTracking()
            .Where(i => caseIds.Contains(i.CaseId) && (i.State == WorkItemState.Available || i.State == WorkItemState.Claimed))
            .OrderBy(i => i.Id).Select(i => new { i.CaseId, i.Id, i.Revision }).ToListAsync(ct);
        return open.ToLookup(
            item => item.CaseId,
            item => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{item.Id}/{item.Revision}"));
    }

    /// <summary>
    /// Writes work items and clocks back as they were. What the clocks used up since, and the calendar as it is now, count: a step
    /// is due when it would be if the case had never been moved.
    /// </summary>
    internal async Task RestoreAsync(RegistryDb db, CaseRuns runs, CaseClocks clocks, Case matter, CancellationToken ct)
    {
        foreach (var item in Items)
        {
            await item.RestoreAsync(db, ct);
        }

        if (await clocks.RestoreAsync(matter, Clocks, ct) is { } due)
        {
            await runs.MoveStepTimersAsync(matter.InstanceId, due, ct);
        }
    }
}
