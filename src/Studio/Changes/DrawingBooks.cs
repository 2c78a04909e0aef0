using Lajur.Engine.Definitions;
using Lajur.Engine.Library;
using Lajur.Engine.Storage;
using Lajur.Studio.Access;

namespace Lajur.Studio.Changes;

/// <summary>What every change of a drawing works with: who makes it, one transaction, the host's book, the marks of a save.</summary>
public sealed record DrawingBooks(IStepTransaction Step, IDrawingBook Book, IStudioScope Scope, TimeProvider Clock)
{
    /// <summary>Writes into <paramref name="next"/> that the caller saved it after <paramref name="before"/>.</summary>
    internal void Mark(WorkflowDefinition? before, WorkflowDefinition next) =>
        Revision.Of(before).WriteNext(next, Scope.UserName, Clock.GetUtcNow());
}
