using Lajur.Engine.Definitions;
using Lajur.Registry.Offices;
using Lajur.Registry.Offices.SecondPosts;
using Lajur.Registry.Offices.Staffing;
using Lajur.Registry.Versions.Ledger;
using Lajur.Registry.Versions.Publishing;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Versions.Rules;

/// <summary>Who may approve what: somebody with the right who asked for nothing and changed nothing of the draft.</summary>
public sealed class PublicationRules(RegistryDb db, TimeProvider clock)
{
    private static readonly DrawingChangeKind[] s_changes =
    [
        DrawingChangeKind.Saved, DrawingChangeKind.FormSaved, DrawingChangeKind.FormDropped, DrawingChangeKind.TextsSaved,
        DrawingChangeKind.LanesChanged, DrawingChangeKind.RolledBack,
    ];

    /// <summary>Somebody who may be here now; null when there is nobody of that id.</summary>
    public Task<Officer?> FindOfficerAsync(Guid officerId, CancellationToken ct) =>
        db.OfficersInForce(clock.GetUtcNow()).AsNoTracking().FirstOrDefaultAsync(officer => officer.Id == officerId, ct);

    /// <summary>Why this person may not decide about the draft, in Indonesian; null when they may.</summary>
    public async Task<string?> WhyNotAsync(PublicationRequest request, WorkflowDefinition draft, Officer who, CancellationToken ct)
    {
        if (who.OfficeId != request.OfficeId || !who.DrawingRights.HasFlag(DrawingRights.Publish))
        {
            return "Anda tidak berhak menerbitkan alur kantor ini.";
        }

        var asker = await db.Set<Officer>().AsNoTracking().FirstOrDefaultAsync(officer => officer.Id == request.AskedById, ct);
        if (asker is not null && AreOne(asker, who))
        {
            return "Anda sendiri yang meminta penerbitan ini. Orang lain yang memutuskannya.";
        }

        var changers = await ChangersAsync(draft, ct);
        return changers.Any(officer => AreOne(officer, who)) || draft.CustomProperties?["lajurSavedBy"]?.ToString() == who.Name
            ? "Anda ikut mengubah rancangan ini. Orang lain yang memutuskannya."
            : null;
    }

    /// <summary>Everybody of the office who may decide about it, by name.</summary>
    public async Task<IReadOnlyList<Officer>> DecidersAsync(PublicationRequest request, WorkflowDefinition draft, CancellationToken ct)
    {
        var people = await db.OfficersInForce(clock.GetUtcNow()).AsNoTracking()
            .Where(officer => officer.OfficeId == request.OfficeId).OrderBy(officer => officer.Name).ToListAsync(ct);
        var able = new List<Officer>();
        foreach (var person in people.Where(officer => officer.DrawingRights.HasFlag(DrawingRights.Publish)))
        {
            if (await WhyNotAsync(request, draft, person, ct) is null)
            {
                able.Add(person);
            }
        }

        return able;
    }

    private async Task<List<Officer>> ChangersAsync(WorkflowDefinition draft, CancellationToken ct)
    {
        var ids = await db.Set<DrawingChange>().Where(change => change.VersionId == draft.Id && s_changes.Contains(change.Kind))
            .Select(change => change.ById).Distinct().ToListAsync(ct);
        return await db.Set<Officer>().AsNoTracking().Where(officer => ids.Contains(officer.Id)).ToListAsync(ct);
    }

    /// <summary>One account, or two of one person.</summary>
    private static bool AreOne(Officer one, Officer other) =>
        one.Id == other.Id || (one.EmployeeNumber is { } number && number == other.EmployeeNumber);
}
