using Lajur.Engine.Definitions;
using Lajur.Host.Access;
using Lajur.Registry.Changes;
using Lajur.Registry.Versions.Ledger;
using Lajur.Registry.Versions.Publishing;
using Lajur.Registry.Versions.Rules;
using Lajur.Studio.Changes;

namespace Lajur.Host.Designer;

/// <summary>The ledger of the office, and its second person, for what is done through Elsa's API.</summary>
internal sealed class OfficeDrawingBook(
    DrawingBook book, PublicationDesk desk, PublicationRules rules, IHttpContextAccessor accessor) : IDrawingBook
{
    public Task NoteAsync(DrawingDeed deed, WorkflowDefinition definition, string? detail, CancellationToken cancellationToken)
    {
        var officer = SignedInOfficer.Get(accessor.HttpContext?.User);
        return book.NoteAsync(definition, Kind(deed), new Actor(officer.Id, officer.Name), detail, cancellationToken);
    }

    public async Task<string> AskAsync(WorkflowDefinition draft, CancellationToken cancellationToken)
    {
        var officer = SignedInOfficer.Get(accessor.HttpContext?.User);
        if (await rules.FindOfficerAsync(officer.Id, cancellationToken) is not { } by)
        {
            return "Akun Anda tidak aktif lagi.";
        }

        var (request, deciders) = await desk.AskAsync(by, draft, cancellationToken);
        return PublicationSentences.Waits(request, deciders);
    }

    private static DrawingChangeKind Kind(DrawingDeed deed) => deed switch
    {
        DrawingDeed.Saved => DrawingChangeKind.Saved,
        DrawingDeed.LanesChanged => DrawingChangeKind.LanesChanged,
        DrawingDeed.RolledBack => DrawingChangeKind.RolledBack,
        DrawingDeed.Published => DrawingChangeKind.Published,
        DrawingDeed.Retracted => DrawingChangeKind.Retracted,
        DrawingDeed.Deleted => DrawingChangeKind.Deleted,
        _ => throw new ArgumentOutOfRangeException(nameof(deed)),
    };
}
