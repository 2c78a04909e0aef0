using Lajur.Engine.Definitions;

namespace Lajur.Engine.Library;

public sealed partial class DefinitionLibrary
{
    /// <summary>
    /// Saves what the administrator drew. Over a published latest it makes the next version, a draft; over a draft it
    /// overwrites the draft. What the drawing says of its own version, id and state is ignored.
    /// </summary>
    /// <param name="drawing">As Studio posts it; normalised here. Without a definition id it is a new definition.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public Task<WorkflowDefinition> SaveDraftAsync(WorkflowDefinition drawing, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(drawing);
        return StepAsync(drawing.DefinitionId, ct => SaveDraftStepAsync(drawing, ct), cancellationToken);
    }

    /// <summary>The same, when part of the drawing is kept by others than its editor.</summary>
    /// <param name="drawing">As Studio posts it.</param>
    /// <param name="keep">Takes over from the latest version, null when there is none, what the editor does not decide.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public Task<WorkflowDefinition> SaveDraftAsync(
        WorkflowDefinition drawing, Action<WorkflowDefinition?, WorkflowDefinition> keep, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(drawing);
        ArgumentNullException.ThrowIfNull(keep);
        return StepAsync(
            drawing.DefinitionId,
            async ct =>
            {
                keep(await store.FindDefinitionAsync(drawing.DefinitionId, VersionOptions.Latest, ct), drawing);
                return await SaveDraftStepAsync(drawing, ct);
            },
            cancellationToken);
    }

    /// <summary>Makes changes to the definition wait until the caller's transaction ends, so that what it read of it stays true.</summary>
    public Task HoldAsync(string definitionId, CancellationToken cancellationToken) =>
        store.HoldNameAsync($"drawing:{definitionId}", cancellationToken);

    /// <summary>Makes an older version the latest again, as a new draft; null when there is no such version.</summary>
    public Task<WorkflowDefinition?> RevertAsync(string definitionId, int version, CancellationToken cancellationToken) =>
        StepAsync(
            definitionId,
            async ct =>
            {
                var old = await store.FindDefinitionAsync(definitionId, VersionOptions.Of(version), ct);
                return old is null ? null : await SaveDraftStepAsync(old.Clone(), ct);
            },
            cancellationToken);

    /// <summary>
    /// Takes in a definition written elsewhere: a draft, or published when it says so and can be. Importing the same
    /// again changes nothing and answers what is there.
    /// </summary>
    public Task<ImportResult> ImportAsync(WorkflowDefinition drawing, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(drawing);
        return StepAsync(drawing.DefinitionId, ct => ImportStepAsync(drawing, ct), cancellationToken);
    }

    private async Task<ImportResult> ImportStepAsync(WorkflowDefinition drawing, CancellationToken ct)
    {
        var publish = drawing.IsPublished;
        var latest = await store.FindDefinitionAsync(drawing.DefinitionId, VersionOptions.Latest, ct);
        if (latest is not null && DefinitionNormalizer.SaysTheSame(latest, drawing, catalog))
        {
            return new ImportResult(latest, IsNew: false, []);
        }

        var draft = await SaveDraftStepAsync(drawing, ct);
        if (!publish)
        {
            return new ImportResult(draft, IsNew: true, []);
        }

        return await PublishStepAsync(draft.DefinitionId, ct) switch
        {
            PublishOutcome.Published published => new ImportResult(published.Definition, IsNew: true, published.Warnings),
            PublishOutcome.Refused refused => new ImportResult(draft, IsNew: true, refused.Problems),
            PublishOutcome.Held => new ImportResult(draft, IsNew: true, []) { IsHeld = true },
            _ => new ImportResult(draft, IsNew: true, []),
        };
    }

    private async Task<WorkflowDefinition> SaveDraftStepAsync(WorkflowDefinition drawing, CancellationToken cancellationToken)
    {
        var draft = DefinitionNormalizer.Normalize(drawing, catalog);
        if (draft.DefinitionId.Length == 0)
        {
            draft.DefinitionId = NewId();
        }

        var latest = await store.FindDefinitionAsync(draft.DefinitionId, VersionOptions.Latest, cancellationToken);
        var overwrites = latest is { PublishedAt: null };
        draft.Id = overwrites ? latest!.Id : NewId();
        draft.Version = latest is null ? 1 : overwrites ? latest.Version : latest.Version + 1;
        draft.CreatedAt = overwrites ? latest!.CreatedAt : clock.GetUtcNow();
        (draft.IsLatest, draft.IsPublished) = (true, false);
        draft.Json.Remove("publishedAt");
        if (latest is not null && !overwrites)
        {
            await ChangeAsync(latest, x => x.IsLatest = false, cancellationToken);
        }

        await store.SaveDefinitionAsync(draft, cancellationToken);
        return draft;
    }
}
