using Lajur.Engine.Definitions;
using Lajur.Engine.Library;
using Lajur.Testing.Databases;
using Lajur.Testing.Drawings;
using Lajur.Testing.Runs;

namespace Lajur.Activities.Tests.Checks;

/// <summary>The seeded office, asked for the problems of one drawing after another.</summary>
public sealed class DrawingChecks : IAsyncLifetime
{
    private OfficeRun? _run;

    public async ValueTask InitializeAsync() => _run = await OfficeRun.OpenAsync(new SqliteDatabase());

    public ValueTask DisposeAsync() => _run!.DisposeAsync();

    public Task<IReadOnlyList<DefinitionProblem>> OfAsync(Sketch sketch, string definitionId = "probolinggo-informasi") =>
        _run!.AskAsync<DefinitionLibrary, IReadOnlyList<DefinitionProblem>>(
            library => library.CheckAsync(sketch.ToDefinition(definitionId), CancellationToken.None));
}
