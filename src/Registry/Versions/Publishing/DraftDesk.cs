using Lajur.Engine.Definitions;
using Lajur.Engine.Library;
using Lajur.Engine.Storage;
using Lajur.Registry.Changes;
using Lajur.Registry.Versions.Ledger;

namespace Lajur.Registry.Versions.Publishing;

/// <summary>Changes what goes with a drawing, such as its forms and texts: one at a time, and never without a line in the ledger.</summary>
public sealed class DraftDesk(IStepTransaction step, DefinitionLibrary library, DrawingBook book)
{
    /// <summary>One transaction in which nobody else changes the drawing, also at another host.</summary>
    public Task<T> HoldingAsync<T>(string definitionId, Func<CancellationToken, Task<T>> act, CancellationToken ct) =>
        step.ExecuteAsync(
            async inner =>
            {
                await library.HoldAsync(definitionId, inner);
                return await act(inner);
            },
            ct);

    /// <summary>Saves the draft of a drawing that is held, and notes what was done to it.</summary>
    /// <param name="drawing">As it is after the change.</param>
    /// <param name="kind">What was done.</param>
    /// <param name="by">By whom; they then cannot approve it as the second person.</param>
    /// <param name="detail">More of it, in Indonesian; null when the kind says it all.</param>
    /// <param name="ct">Ends the wait.</param>
    public async Task<WorkflowDefinition> SaveAsync(
        WorkflowDefinition drawing, DrawingChangeKind kind, Actor by, string? detail, CancellationToken ct)
    {
        var draft = await library.SaveDraftAsync(drawing, ct);
        await book.NoteAsync(draft, kind, by, detail, ct);
        return draft;
    }
}
