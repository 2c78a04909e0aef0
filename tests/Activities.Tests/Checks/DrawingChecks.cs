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

    /// <summary>The problems of how a drawing runs: sketches say nothing of what a paper needs, nor do they use every form.</summary>
    public async Task<IReadOnlyList<DefinitionProblem>> OfAsync(Sketch sketch, string definitionId = "probolinggo-informasi") =>
        [.. (await AllOfAsync(sketch, definitionId)).Where(problem => !IsOfPaper(problem))];

    /// <summary>All problems.</summary>
    public Task<IReadOnlyList<DefinitionProblem>> AllOfAsync(Sketch sketch, string definitionId = "probolinggo-informasi") =>
        _run!.AskAsync<DefinitionLibrary, IReadOnlyList<DefinitionProblem>>(
            library => library.CheckAsync(sketch.ToDefinition(definitionId), CancellationToken.None));

    /// <summary>Saves the drawing as the service's and publishes it.</summary>
    public Task<PublishOutcome> PublishAsync(Sketch sketch) => _run!.AskAsync<DefinitionLibrary, PublishOutcome>(async library =>
    {
        var drawing = sketch.ToDefinition();
        await library.SaveDraftAsync(drawing, CancellationToken.None);
        return await library.PublishAsync(drawing.DefinitionId, CancellationToken.None);
    });

    private static bool IsOfPaper(DefinitionProblem problem) => problem.Severity == ProblemSeverity.Warning
        && (problem.Path is "duration" or "output" or "title" || problem.Message.Contains("belum ada pelaksana, sehingga", StringComparison.Ordinal)
            || problem.Message.StartsWith("Formulir \"", StringComparison.Ordinal));
}
