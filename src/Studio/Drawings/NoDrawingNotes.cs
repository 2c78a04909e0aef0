using Lajur.Engine.Definitions;

namespace Lajur.Studio.Drawings;

/// <summary>For a host that has nothing to say of steps.</summary>
internal sealed class NoDrawingNotes : IDrawingNotes
{
    public Task<IReadOnlyDictionary<string, string>> FindAsync(WorkflowDefinition definition, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyDictionary<string, string>>(new Dictionary<string, string>(StringComparer.Ordinal));
}
