using Lajur.Engine.Definitions;

namespace Lajur.Studio.Drawings;

/// <summary>What the host knows of the steps of a drawing and Elsa Studio's viewer writes below their names, such as how long they took.</summary>
public interface IDrawingNotes
{
    /// <summary>A line each, by activity id; steps without one are left out.</summary>
    /// <param name="definition">The version that is looked at; it is of the caller's office.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<IReadOnlyDictionary<string, string>> FindAsync(WorkflowDefinition definition, CancellationToken cancellationToken);
}
