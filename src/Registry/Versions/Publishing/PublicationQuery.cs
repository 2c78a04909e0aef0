using Lajur.Engine.Definitions;
using Lajur.Engine.Storage;
using Lajur.Registry.Offices;
using Lajur.Registry.Offices.Staffing;
using Lajur.Registry.Versions.Notes;
using Lajur.Registry.Versions.Rules;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Versions.Publishing;

/// <summary>Reads what waits for a second person and what was decided.</summary>
public sealed class PublicationQuery(RegistryDb db, IWorkflowStore store, PublicationRules rules)
{
    /// <summary>The last request for a drawing of the office while its draft is what was asked for; null when there is none.</summary>
    /// <param name="officerId">Who looks.</param>
    /// <param name="draft">The latest version of the drawing.</param>
    /// <param name="ct">Ends the wait.</param>
    public async Task<PublicationView?> FindAsync(Guid officerId, WorkflowDefinition draft, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(draft);
        if (draft.IsPublished || await rules.FindOfficerAsync(officerId, ct) is not { } who)
        {
            return null;
        }

        var request = await db.Set<PublicationRequest>().AsNoTracking()
            .Where(one => one.OfficeId == who.OfficeId && one.VersionId == draft.Id
                && (one.State == PublicationState.Waiting || one.State == PublicationState.Returned))
            .OrderByDescending(one => one.State == PublicationState.Waiting).ThenByDescending(one => one.AskedAt).FirstOrDefaultAsync(ct);
        if (request is null || request.Fingerprint != DrawingFingerprint.Of(draft))
        {
            return null;
        }

        var whyNot = request.State == PublicationState.Waiting ? await rules.WhyNotAsync(request, draft, who, ct) : null;
        return new(request, draft.Name ?? draft.DefinitionId)
        {
            MayDecide = request.State == PublicationState.Waiting && whyNot is null,
            WhyNot = whyNot,
            IsOwn = request.AskedById == who.Id,
            Deciders = request.State == PublicationState.Waiting ? [.. (await rules.DecidersAsync(request, draft, ct)).Select(person => person.Name)] : [],
        };
    }

    /// <summary>Everything of an office that waits, the oldest first, and what was returned to the officer who looks.</summary>
    public async Task<IReadOnlyList<PublicationView>> ListAsync(Guid officerId, CancellationToken ct = default) =>
        await rules.FindOfficerAsync(officerId, ct) is { } who ? await ListAsync(who, withWaiting: true, ct) : [];

    /// <summary>
    /// What an officer has to do: decide, or go on with what was returned to them. It stands above every inbox, so nothing is read of
    /// what waits for somebody who may never decide.
    /// </summary>
    public async Task<IEnumerable<PublicationView>> TasksAsync(Guid officerId, CancellationToken ct = default) =>
        await rules.FindOfficerAsync(officerId, ct) is { } who
            ? (await ListAsync(who, who.DrawingRights.HasFlag(DrawingRights.Publish), ct)).Where(one => one.MayDecide || (one.IsReturned && one.IsOwn))
            : [];

    /// <summary>The notes of a drawing's versions, by version id.</summary>
    public async Task<IReadOnlyDictionary<string, VersionNote>> NotesAsync(Guid officeId, string definitionId, CancellationToken ct = default) =>
        await db.Set<VersionNote>().AsNoTracking().Where(note => note.OfficeId == officeId && note.DefinitionId == definitionId)
            .ToDictionaryAsync(note => note.VersionId, StringComparer.Ordinal, ct);

    /// <summary>True when the office wants a second person.</summary>
    public Task<bool> NeedsSecondAsync(Guid officeId, CancellationToken ct = default) =>
        db.Set<Office>().AnyAsync(office => office.Id == officeId && office.NeedsSecondPublisher, ct);

    private async Task<IReadOnlyList<PublicationView>> ListAsync(Officer who, bool withWaiting, CancellationToken ct)
    {
        var open = await db.Set<PublicationRequest>().AsNoTracking()
            .Where(one => one.OfficeId == who.OfficeId
                && ((withWaiting && one.State == PublicationState.Waiting) || (one.State == PublicationState.Returned && one.AskedById == who.Id)))
            .OrderByDescending(one => one.State == PublicationState.Waiting).ThenByDescending(one => one.AskedAt).ToListAsync(ct);
        var views = new List<PublicationView>();
        foreach (var request in open.DistinctBy(one => one.VersionId, StringComparer.Ordinal).Reverse())
        {
            if (await store.FindDefinitionAsync(request.DefinitionId, VersionOptions.Latest, ct) is { } draft && await FindAsync(who.Id, draft, ct) is { } view
                && view.Request.Id == request.Id)
            {
                views.Add(view);
            }
        }

        return views;
    }
}
