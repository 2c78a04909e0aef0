using Lajur.Engine.Definitions;
using Lajur.Studio.Drawings;

namespace Lajur.Studio.Tests.Server;

/// <summary>Something is known of one step.</summary>
internal sealed class TestNotes : IDrawingNotes
{
    public const string Step = "Tunggu";
    public const string Note = "Norma 15 menit";

    public Task<IReadOnlyDictionary<string, string>> FindAsync(WorkflowDefinition definition, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyDictionary<string, string>>(new Dictionary<string, string>(StringComparer.Ordinal) { [Step] = Note });
}
