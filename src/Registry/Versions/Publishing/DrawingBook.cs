using Lajur.Engine.Definitions;
using Lajur.Registry.Changes;
using Lajur.Registry.Versions.Ledger;

namespace Lajur.Registry.Versions.Publishing;

/// <summary>What every change of a drawing writes, in its own transaction: a line of the ledger, and the end of a request for what is no more.</summary>
public sealed class DrawingBook(DrawingLedger ledger, PublicationDesk desk)
{
    /// <summary>Notes what was done to a version of a drawing. A drawing that names no office of ours has no ledger.</summary>
    /// <param name="drawing">As it is after the change.</param>
    /// <param name="kind">What was done.</param>
    /// <param name="by">By whom.</param>
    /// <param name="detail">More of it, in Indonesian; null when the kind says it all.</param>
    /// <param name="ct">Ends the wait.</param>
    public async Task NoteAsync(WorkflowDefinition drawing, DrawingChangeKind kind, Actor by, string? detail, CancellationToken ct)
    {
        if (await ledger.FindOfficeAsync(drawing, ct) is not { } office)
        {
            return;
        }

        await ledger.WriteAsync(office.Id, drawing, kind, by, detail, ct);
        switch (kind)
        {
            case DrawingChangeKind.Published:
                await desk.SettleAsync(drawing, by, ct);
                break;
            case DrawingChangeKind.Saved or DrawingChangeKind.FormSaved or DrawingChangeKind.FormDropped or DrawingChangeKind.TextsSaved
                or DrawingChangeKind.LanesChanged or DrawingChangeKind.RolledBack or DrawingChangeKind.Deleted:
                await desk.OutdateAsync(drawing, by, isGone: kind == DrawingChangeKind.Deleted, ct);
                break;
        }
    }
}
