using Lajur.Engine.Definitions;
using Lajur.Engine.Library;
using Lajur.Studio.Definitions;
using Lajur.Studio.Drawings;

namespace Lajur.Studio.Changes;

/// <summary>
/// Brings drawings of the caller's office into force and out of it. Where the caller may not publish, or the office wants a
/// second person, the publication is asked for instead; the draft stays as it is.
/// </summary>
public sealed class DefinitionPublishing(
    OfficeDefinitions definitions, DefinitionLibrary library, ReferenceUpdating references, DrawingBooks books)
{
    /// <summary>Publishes the latest version, or asks for it; refused with every problem named when it cannot run.</summary>
    public Task<SaveAnswer> PublishAsync(string definitionId, CancellationToken cancellationToken) =>
        HoldingAsync(definitionId, PublishStepAsync, cancellationToken);

    /// <summary>Takes the published version back; new cases can then not begin.</summary>
    public Task<SaveAnswer> RetractAsync(string definitionId, CancellationToken cancellationToken) =>
        HoldingAsync(definitionId, RetractStepAsync, cancellationToken);

    /// <summary>Makes an older version the draft.</summary>
    public Task<SaveAnswer> RevertAsync(string definitionId, int version, CancellationToken cancellationToken) =>
        HoldingAsync(definitionId, (latest, ct) => RevertStepAsync(latest, version, ct), cancellationToken);

    /// <summary>Makes an older version the draft and publishes it, or asks for that.</summary>
    /// <param name="definitionId">The drawing.</param>
    /// <param name="version">The version to go back to.</param>
    /// <param name="seen">The latest version as the caller saw it (<see cref="DefinitionChanging.StampOf"/>): a draft is replaced knowingly.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public Task<SaveAnswer> RollBackAsync(string definitionId, int version, string seen, CancellationToken cancellationToken) =>
        HoldingAsync(
            definitionId,
            async (latest, ct) =>
            {
                if (DefinitionChanging.StampOf(latest) != seen)
                {
                    return SaveAnswer.Refused.Because("Alur ini berubah sejak Anda membuka halaman. Lihat dulu perubahannya, lalu ulangi.");
                }

                return await RevertStepAsync(latest, version, ct) is SaveAnswer.Saved saved
                    ? await PublishStepAsync(saved.Definition, ct)
                    : new SaveAnswer.NotFound();
            },
            cancellationToken);

    internal static SaveAnswer.Refused Because(string message, WorkflowDefinition definition, IReadOnlyList<DefinitionProblem> problems) =>
        new(message, [.. ProblemWords.Of(definition, problems).Select(problem => (problem.Place, $"{problem.Place}: {problem.Text}"))])
        {
            ActivityIds = [.. problems.Where(x => x.Severity == ProblemSeverity.Error && x.ActivityId is not null).Select(x => x.ActivityId!)
                .Distinct(StringComparer.Ordinal)],
        };

    private Task<SaveAnswer> HoldingAsync(
        string definitionId, Func<WorkflowDefinition, CancellationToken, Task<SaveAnswer>> act, CancellationToken cancellationToken) =>
        books.Step.ExecuteAsync(
            async ct =>
            {
                await library.HoldAsync(definitionId, ct);
                return await definitions.FindAsync(definitionId, VersionOptions.Latest, ct) is { } latest
                    ? await act(latest, ct)
                    : new SaveAnswer.NotFound();
            },
            cancellationToken);

    private async Task<SaveAnswer> PublishStepAsync(WorkflowDefinition latest, CancellationToken ct)
    {
        if (!books.Scope.MayPublish && !latest.IsPublished)
        {
            var problems = await library.CheckAsync(latest, ct);
            return problems.Any(problem => problem.Severity == ProblemSeverity.Error)
                ? Unrunnable(latest, problems)
                : new SaveAnswer.Asked(latest, await books.Book.AskAsync(latest, ct));
        }

        switch (await library.PublishAsync(latest.DefinitionId, ct))
        {
            case PublishOutcome.Published published:
                var followers = await references.UpdateAsync(latest.DefinitionId, ct) ?? [];
                await books.Book.NoteAsync(DrawingDeed.Published, published.Definition, ReferenceUpdates.Sentence(followers), ct);
                return new SaveAnswer.Saved(published.Definition) { UpdatedUsers = ReferenceUpdating.NamesOf(followers) };
            case PublishOutcome.AlreadyPublished already:
                return new SaveAnswer.Saved(already.Definition, AlreadyPublished: true);
            case PublishOutcome.Refused refused:
                return Unrunnable(latest, refused.Problems);
            case PublishOutcome.Held held:
                return new SaveAnswer.Asked(held.Definition, await books.Book.AskAsync(held.Definition, ct));
            default:
                return new SaveAnswer.NotFound();
        }
    }

    private static SaveAnswer.Refused Unrunnable(WorkflowDefinition latest, IReadOnlyList<DefinitionProblem> problems) =>
        Because("Rancangan sudah disimpan, tetapi belum dapat diterbitkan.", latest, problems);

    private async Task<SaveAnswer> RetractStepAsync(WorkflowDefinition latest, CancellationToken ct)
    {
        if (await library.RetractAsync(latest.DefinitionId, ct) is not { } retracted)
        {
            return SaveAnswer.Refused.Because("Alur ini tidak sedang terbit.");
        }

        await books.Book.NoteAsync(DrawingDeed.Retracted, retracted, detail: null, ct);
        // The editor goes on with the latest version, which may be a draft above the one taken back.
        return await definitions.FindAsync(latest.DefinitionId, VersionOptions.Latest, ct) is { } after
            ? new SaveAnswer.Saved(after)
            : new SaveAnswer.NotFound();
    }

    private async Task<SaveAnswer> RevertStepAsync(WorkflowDefinition latest, int version, CancellationToken ct)
    {
        if (await definitions.FindAsync(latest.DefinitionId, VersionOptions.Of(version), ct) is not { } old)
        {
            return new SaveAnswer.NotFound();
        }

        var again = old.Clone();
        books.Mark(latest, again);
        var draft = await library.SaveDraftAsync(again, ct);
        await books.Book.NoteAsync(DrawingDeed.RolledBack, draft, $"ke versi {version}", ct);
        return new SaveAnswer.Saved(draft);
    }
}
