using Lajur.Engine.Definitions;
using Lajur.Engine.Library;
using Lajur.Studio.Changes;

namespace Lajur.Studio.Definitions;

/// <summary>Brings the drawings that use one of the caller's office to its published version, in the caller's name (<see cref="ReferenceUpdates"/>).</summary>
public sealed class ReferenceUpdating(OfficeDefinitions definitions, ReferenceUpdates references, DrawingBooks books)
{
    /// <summary>The drawings that were changed, in the order in which they were; null when there is no such drawing.</summary>
    public Task<IReadOnlyList<WorkflowDefinition>?> UpdateAsync(string definitionId, CancellationToken cancellationToken) =>
        books.Step.ExecuteAsync(
            async ct => await definitions.FindAsync(definitionId, VersionOptions.Latest, ct) is null
                ? null
                : await references.FollowAsync(definitionId, new CallersBook(books), ct),
            cancellationToken);

    /// <summary>The names of drawings, as an administrator reads them.</summary>
    public static IReadOnlyList<string> NamesOf(IReadOnlyList<WorkflowDefinition>? changed) =>
        [.. (changed ?? []).Select(definition => definition.Name ?? definition.DefinitionId)];

    private sealed class CallersBook(DrawingBooks books) : IReferenceBook
    {
        public string By => books.Scope.UserName;

        public Task SavedAsync(WorkflowDefinition draft, string detail, CancellationToken cancellationToken) =>
            books.Book.NoteAsync(DrawingDeed.Saved, draft, detail, cancellationToken);

        public Task PublishedAsync(WorkflowDefinition published, CancellationToken cancellationToken) =>
            books.Book.NoteAsync(DrawingDeed.Published, published, detail: null, cancellationToken);

        public Task HeldAsync(WorkflowDefinition draft, CancellationToken cancellationToken) => books.Book.AskAsync(draft, cancellationToken);
    }
}
