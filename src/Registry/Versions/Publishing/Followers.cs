using Lajur.Engine.Definitions;
using Lajur.Engine.Library;
using Lajur.Registry.Changes;
using Lajur.Registry.Offices;
using Lajur.Registry.Versions.Ledger;
using Lajur.Registry.Versions.Rules;

namespace Lajur.Registry.Versions.Publishing;

/// <summary>
/// The drawings that use an approved one as an activity follow it, as they do when it is published without asking. It is the asker who
/// changes them: where they need a second person too, whoever approved this one may also approve them.
/// </summary>
public sealed class Followers(ReferenceUpdates references, DrawingBook book, PublicationDesk desk, PublicationRules rules)
{
    /// <summary>Brings them along, in the transaction at hand.</summary>
    /// <returns>The drawings that were changed.</returns>
    internal async Task<IReadOnlyList<WorkflowDefinition>> FollowAsync(PublicationRequest request, Officer approver, CancellationToken ct) =>
        await references.FollowAsync(request.DefinitionId, new AskersBook(await rules.FindOfficerAsync(request.AskedById, ct) ?? approver, book, desk), ct);

    private sealed class AskersBook(Officer asker, DrawingBook book, PublicationDesk desk) : IReferenceBook
    {
        public string By => asker.Name;

        private Actor Actor => new(asker.Id, asker.Name);

        public Task SavedAsync(WorkflowDefinition draft, string detail, CancellationToken cancellationToken) =>
            book.NoteAsync(draft, DrawingChangeKind.Saved, Actor, detail, cancellationToken);

        public Task PublishedAsync(WorkflowDefinition published, CancellationToken cancellationToken) =>
            book.NoteAsync(published, DrawingChangeKind.Published, Actor, detail: null, cancellationToken);

        public Task HeldAsync(WorkflowDefinition draft, CancellationToken cancellationToken) => desk.AskAsync(asker, draft, cancellationToken);
    }
}
