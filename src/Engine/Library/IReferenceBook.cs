using Lajur.Engine.Definitions;

namespace Lajur.Engine.Library;

/// <summary>
/// What is kept when drawings are brought to the new version of one that they use (<see cref="ReferenceUpdates"/>): in whose name, and
/// what was done. Written in the transaction of the change.
/// </summary>
public interface IReferenceBook
{
    /// <summary>In whose name the drawings are saved.</summary>
    string By { get; }

    /// <summary>A drawing names the new version now.</summary>
    /// <param name="draft">As it is afterwards.</param>
    /// <param name="detail">Which version of what, in Indonesian.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task SavedAsync(WorkflowDefinition draft, string detail, CancellationToken cancellationToken);

    /// <summary>It was in force before, and is again.</summary>
    Task PublishedAsync(WorkflowDefinition published, CancellationToken cancellationToken);

    /// <summary>It was in force before, and comes into force again only when somebody else approves.</summary>
    Task HeldAsync(WorkflowDefinition draft, CancellationToken cancellationToken);
}
