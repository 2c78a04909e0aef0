using Lajur.Engine.Definitions;

namespace Lajur.Studio.Changes;

/// <summary>Where the host keeps no book: nothing is noted, and nobody can be asked.</summary>
internal sealed class NoDrawingBook : IDrawingBook
{
    public Task NoteAsync(DrawingDeed deed, WorkflowDefinition definition, string? detail, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task<string> AskAsync(WorkflowDefinition draft, CancellationToken cancellationToken) =>
        Task.FromResult("Anda tidak berhak menerbitkan alur. Mintalah orang yang berhak.");
}
