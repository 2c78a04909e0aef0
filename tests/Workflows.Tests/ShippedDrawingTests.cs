using System.Text.Json.Nodes;
using Lajur.Engine.Definitions;
using Lajur.Engine.Library;
using Lajur.Registry.Services;
using Lajur.Testing;
using Lajur.Testing.Databases;
using Lajur.Testing.Runs;

namespace Lajur.Workflows.Tests;

/// <summary>What holds for every drawing that ships.</summary>
public sealed class ShippedDrawingTests
{
    public static TheoryData<string> Drawings { get; } =
        [.. ShippedDrawing.Files().Select(file => Path.GetRelativePath(Repository.Workflows, file))];

    [Theory, MemberData(nameof(Drawings))]
    public async Task It_passes_the_checks_but_for_what_the_office_knows(string drawing)
    {
        await using var run = await OfficeRun.OpenAsync(new SqliteDatabase());

        var problems = await run.AskAsync<DefinitionLibrary, IReadOnlyList<DefinitionProblem>>(
            library => library.CheckAsync(Read(drawing), CancellationToken.None));

        Assert.Equal(Known(drawing), problems.Where(problem => !IsGapOfDocument(problem)).Select(problem => problem.Message));
        Assert.All(problems, problem => Assert.Equal(ProblemSeverity.Warning, problem.Severity));
    }

    [Theory, MemberData(nameof(Drawings))]
    public async Task It_is_kept_without_loss(string drawing)
    {
        await using var run = await OfficeRun.OpenAsync(new SqliteDatabase());
        var shipped = Read(drawing);

        var kept = await run.AskAsync<Engine.Storage.IWorkflowStore, WorkflowDefinition?>(store =>
            store.FindDefinitionAsync(shipped.DefinitionId, VersionOptions.Published, CancellationToken.None));

        AssertContains(shipped.Root!, kept!.Root!, "root");
        AssertContains(shipped.Json["variables"]!, kept.Json["variables"]!, "variables");
        AssertContains(shipped.CustomProperties!, kept.CustomProperties!, "customProperties");
    }

    [Theory, MemberData(nameof(Drawings))]
    public async Task A_service_of_the_office_runs_it(string drawing)
    {
        await using var run = await OfficeRun.OpenAsync(new SqliteDatabase());
        var definition = Read(drawing);

        var service = await run.AskAsync<ServiceCatalog, Service?>(
            services => services.FindByDefinitionAsync(definition.DefinitionId));

        Assert.Equal(Path.GetFileName(Path.GetDirectoryName(drawing)), service?.Slug);
    }

    [Theory, MemberData(nameof(Drawings))]
    public void Its_nodes_stand_apart_on_the_canvas(string drawing)
    {
        var places = Read(drawing).Root!["activities"]!.AsArray()
            .Select(node => node!["metadata"]!["designer"]!)
            .Select(d => (X: (int)d["position"]!["x"]!, Y: (int)d["position"]!["y"]!, Width: (int)d["size"]!["width"]!))
            .ToList();

        foreach (var (a, b) in places.SelectMany((a, i) => places.Skip(i + 1).Select(b => (a, b))))
        {
            var apart = a.X + a.Width < b.X || b.X + b.Width < a.X || Math.Abs(a.Y - b.Y) >= 80;
            Assert.True(apart, $"{a} and {b} overlap.");
        }
    }

    private static WorkflowDefinition Read(string drawing) => ShippedDrawing.Read(Path.Combine(Repository.Workflows, drawing));

    /// <summary>What the offices' own documents leave out: times, outputs, names with a verb, and who may check whom.</summary>
    private static bool IsGapOfDocument(DefinitionProblem problem) => problem.Path is "duration" or "output" or "title" or "notSameAs";

    /// <summary>Where the documents themselves disagree, the software says so and ships both figures.</summary>
    private static string[] Known(string drawing) => drawing == Path.Combine("probolinggo", "informasi", "workflow.json")
        ? ["Standar pelayanan menjanjikan 30 menit, sedangkan langkah-langkah yang digambar memerlukan 15 menit + 1 jam + 1 jam = 2 jam 15 menit."]
        : [];

    /// <summary>Everything that was drawn is there; the library may add what was left out.</summary>
    private static void AssertContains(JsonNode drawn, JsonNode? kept, string path)
    {
        switch (drawn)
        {
            case JsonObject properties:
                foreach (var (name, value) in properties.Where(property => property.Value is not null))
                {
                    AssertContains(value!, kept?[name], $"{path}.{name}");
                }

                break;
            case JsonArray items:
                Assert.Equal(items.Count, (kept as JsonArray)?.Count);
                foreach (var (index, item) in items.Index())
                {
                    AssertContains(item!, kept![index], $"{path}[{index}]");
                }

                break;
            default:
                Assert.True(JsonNode.DeepEquals(drawn, kept), $"{path}: {drawn.ToJsonString()} became {kept?.ToJsonString()}.");
                break;
        }
    }
}
