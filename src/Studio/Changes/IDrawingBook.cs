using Lajur.Engine.Definitions;

namespace Lajur.Studio.Changes;

/// <summary>
/// What the host keeps of drawings beside the drawings: who did what to them, and which are to be published once somebody
/// approves. Written in the transaction of the change.
/// </summary>
public interface IDrawingBook
{
    /// <summary>Notes what the caller did.</summary>
    /// <param name="deed">What it was.</param>
    /// <param name="definition">The version that it was done to, as it is afterwards.</param>
    /// <param name="detail">More of it, in Indonesian; null when the deed says it all.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task NoteAsync(DrawingDeed deed, WorkflowDefinition definition, string? detail, CancellationToken cancellationToken);

    /// <summary>Asks those who may to publish a draft; asking again for the same changes nothing.</summary>
    /// <returns>What the caller is told, in Indonesian.</returns>
    Task<string> AskAsync(WorkflowDefinition draft, CancellationToken cancellationToken);
}
