using Lajur.Engine.Definitions;
using Lajur.Engine.Library;
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
        var (asker, changers) = await InvolvedAsync(request, draft, ct);
        return WhyNot(request, draft, who, asker, changers);
    }

    /// <summary>Everybody of the office who may decide about it, by name.</summary>
    public async Task<IReadOnlyList<Officer>> DecidersAsync(PublicationRequest request, WorkflowDefinition draft, CancellationToken ct)
    {
        var people = await db.OfficersInForce(clock.GetUtcNow()).AsNoTracking()
            .Where(officer => officer.OfficeId == request.OfficeId).OrderBy(officer => officer.Name).ToListAsync(ct);
        var (asker, changers) = await InvolvedAsync(request, draft, ct);
        return people.FindAll(person => WhyNot(request, draft, person, asker, changers) is null);
    }

    private static string? WhyNot(PublicationRequest request, WorkflowDefinition draft, Officer who, Officer? asker, List<Officer> changers)
    {
        if (who.OfficeId != request.OfficeId || !who.DrawingRights.HasFlag(DrawingRights.Publish))
        {
            return "Anda tidak berhak menerbitkan alur kantor ini.";
        }

        if (asker is not null && AreOne(asker, who))
        {
            return "Anda sendiri yang meminta penerbitan ini. Orang lain yang memutuskannya.";
        }

        return changers.Exists(officer => AreOne(officer, who)) || Revision.Of(draft).SavedBy == who.Name
            ? "Anda ikut mengubah rancangan ini. Orang lain yang memutuskannya."
            : null;
    }

    /// <summary>Who asked, and everybody who changed the draft.</summary>
    private async Task<(Officer? Asker, List<Officer> Changers)> InvolvedAsync(
        PublicationRequest request, WorkflowDefinition draft, CancellationToken ct)
    {
        var ids = await db.Set<DrawingChange>().Where(change => change.VersionId == draft.Id && s_changes.Contains(change.Kind))
            .Select(change => change.ById).Distinct().ToListAsync(ct);
        var people = await db.Set<Officer>().AsNoTracking()
            .Where(officer => officer.Id == request.AskedById || ids.Contains(officer.Id)).ToListAsync(ct);
        return (people.Find(officer => officer.Id == request.AskedById), people.FindAll(officer => ids.Contains(officer.Id)));
    }

    /// <summary>One account, or two of one person.</summary>
    private static bool AreOne(Officer one, Officer other) =>
        one.Id == other.Id || (one.EmployeeNumber is { } number && number == other.EmployeeNumber);
}
