using Lajur.Engine.Definitions;
using Lajur.Engine.Migration;
using Lajur.Engine.Storage;
using Lajur.Registry.Cases;
using Lajur.Registry.Inbox;
using Lajur.Registry.Offices;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Versions;

/// <summary>The cases of an office that go on, by the version of the drawing they are on, and which of them can be moved.</summary>
public sealed class RunningCases(RegistryDb db, OfficeDrawings drawings, IWorkflowStore store, WorkflowMigrator migrator)
{
    /// <summary>The most cases that are looked at for one page.</summary>
    public const int MaxChecked = 200;

    /// <summary>Every version of a drawing with the cases on it, newest first; empty when it is none of the office's.</summary>
    public async Task<IReadOnlyList<VersionCount>> CountAsync(string definitionId, Guid officeId, CancellationToken ct)
    {
        var counts = await CountAsync([definitionId], officeId, ct);
        return [.. counts[definitionId]];
    }

    /// <summary>The drawings of an office with how many cases run on them, by name.</summary>
    public async Task<IReadOnlyList<DrawingCount>> ListAsync(Guid officeId, CancellationToken ct)
    {
        var latest = await drawings.ListLatestAsync(officeId, ct);
        var counts = await CountAsync([.. latest.Select(x => x.DefinitionId)], officeId, ct);
        return
        [
            .. latest.Select(x => new DrawingCount(
                x.DefinitionId,
                x.Name ?? x.DefinitionId,
                counts[x.DefinitionId].Sum(y => y.Open + y.Held),
                counts[x.DefinitionId].Where(y => !y.IsPublished).Sum(y => y.Open + y.Held))),
        ];
    }

    /// <summary>The versions of drawings, newest first, by drawing.</summary>
    private async Task<ILookup<string, VersionCount>> CountAsync(IReadOnlyList<string> definitionIds, Guid officeId, CancellationToken ct)
    {
        var versions = await drawings.ListVersionsAsync(definitionIds, officeId, ct);
        var ids = versions.Select(x => x.Id).ToList();
        var counts = await db.Set<Case>().Moveable(officeId, ids)
            .GroupBy(c => new { c.DefinitionVersionId, IsHeld = c.Status == CaseStatus.Faulted })
            .Select(group => new { group.Key.DefinitionVersionId, group.Key.IsHeld, Count = group.Count() })
            .ToListAsync(ct);
        int Count(string id, bool held) => counts.Where(x => x.DefinitionVersionId == id && x.IsHeld == held).Sum(x => x.Count);
        return versions.ToLookup(
            x => x.DefinitionId,
            x => new VersionCount(
                x.Id, x.Version, x.IsPublished, x.PublishedAt is not null, Count(x.Id, held: false), Count(x.Id, held: true)),
            StringComparer.Ordinal);
    }

    /// <summary>Looks at the cases that a plan is for, the oldest first, at most <see cref="MaxChecked"/>.</summary>
    public async Task<IReadOnlyList<CheckedCase>> CheckAsync(MigrationPlan plan, Guid officeId, CancellationToken ct)
    {
        var cases = await db.Set<Case>().AsNoTracking().Moveable(officeId, [plan.SourceVersionId])
            .OrderBy(c => c.SubmittedAt).ThenBy(c => c.Number).Take(MaxChecked).ToListAsync(ct);
        var ids = cases.Select(c => c.Id).ToList();
        var items = await db.Set<WorkItem>().AsNoTracking()
            .Where(i => ids.Contains(i.CaseId) && (i.State == WorkItemState.Available || i.State == WorkItemState.Claimed))
            .Select(i => new Standing(
                i.CaseId, i.StepNumber, i.Title, db.Set<Officer>().Where(o => o.Id == i.ClaimedById).Select(o => o.Name).FirstOrDefault()))
            .ToListAsync(ct);
        var found = new List<CheckedCase>();
        foreach (var matter in cases)
        {
            found.Add(await CheckAsync(plan, matter, [.. items.Where(i => i.CaseId == matter.Id)], ct));
        }

        return found;
    }

    private async Task<CheckedCase> CheckAsync(MigrationPlan plan, Case matter, IReadOnlyList<Standing> standing, CancellationToken ct)
    {
        var instance = await store.FindInstanceAsync(matter.InstanceId, ct);
        IReadOnlyList<MigrationProblem> problems = instance is null
            ? [new(MigrationObstacle.Ended, ProblemSeverity.Error, null, null, "Jalannya perkara ini tidak ditemukan.")]
            : await migrator.CheckAsync(plan, instance, ct);
        return new()
        {
            Id = matter.Id,
            Number = matter.Number,
            SourceVersionId = plan.SourceVersionId,
            SourceVersion = instance?.Version ?? 0,
            Standing = Places(matter, standing),
            Holders = [.. standing.Select(x => x.Holder).OfType<string>().Distinct(StringComparer.Ordinal)],
            Refusals = Messages(problems.Where(x => x.Stops)),
            Remarks = Messages(problems.Where(x => !x.Stops)),
        };
    }

    private static IReadOnlyList<string> Places(Case matter, IReadOnlyList<Standing> standing) => matter.Status switch
    {
        CaseStatus.WaitingForApplicant => ["Menunggu pemohon melengkapi berkas", .. standing.Select(x => x.Words)],
        CaseStatus.Faulted => ["Tertahan karena gangguan"],
        _ => [.. standing.Select(x => x.Words)],
    };

    private static IReadOnlyList<string> Messages(IEnumerable<MigrationProblem> problems) =>
        [.. problems.Select(x => x.Message).Distinct(StringComparer.Ordinal)];

    private sealed record Standing(Guid CaseId, string? StepNumber, string Title, string? Holder)
    {
        public string Words => StepNumber is null ? Title : $"{StepNumber}. {Title}";
    }
}
