using System.Text.Json.Nodes;
using Lajur.Engine.Activities;
using Lajur.Engine.BuiltIn.Composition;
using Lajur.Engine.BuiltIn.Http;
using Lajur.Engine.Catalog;
using Lajur.Engine.Definitions;
using Lajur.Engine.Definitions.Uses;
using Lajur.Engine.Running;
using Lajur.Studio.Canvas;
using Lajur.Studio.Definitions;
using Lajur.Studio.Executions;

namespace Lajur.Studio.Scripting;

/// <summary>
/// Runs one saved step by itself, in memory and with the test values of the drawing's variables: nothing is stored or sent. A step in which
/// people, other drawings or a caller have a part is not run; the answer says where it is tried.
/// </summary>
public sealed class ActivityTester(OfficeDefinitions definitions, ActivityCatalog catalog, WorkflowRunner runner, TimeProvider clock)
{
    private const string NotSaved = "Langkah ini belum tersimpan. Simpan rancangannya, lalu coba lagi.";
    private const string TriedTogether = "Langkah ini dicoba bersama alurnya: pilih Coba di bilah paling atas. Di sana formulir, waktu, dan tiap pelaksana ikut dicoba, dan tidak ada yang tersimpan.";
    private const string Waits = "Langkah ini dimulai, lalu menunggu waktu atau kejadian dari luar. Untuk mencobanya sampai selesai, pilih Coba di bilah paling atas.";

    /// <summary>Tests a step of a drawing of the caller's office.</summary>
    internal async Task<ActivityTestResult> TestAsync(ActivityTestRequest request, CancellationToken cancellationToken)
    {
        var id = request.ActivityHandle?.Id;
        if (request.WorkflowDefinitionHandle?.DefinitionVersionId is not { } versionId
            || await definitions.FindVersionAsync(versionId, cancellationToken) is not { Root: { } root } drawing
            || ActivityTree.All(root).FirstOrDefault(activity => ActivityTree.Text(activity, "id") == id) is not { } step)
        {
            return ActivityTestResult.NotRun(NotSaved);
        }

        return RunsAlone(step) ? await RunAsync(Alone(drawing, step), id!, cancellationToken) : ActivityTestResult.NotRun(TriedTogether);
    }

    /// <summary>True for a step of the engine's own that needs nobody but itself.</summary>
    private bool RunsAlone(JsonObject step) =>
        catalog.Find(ActivityTree.Text(step, "type") ?? "", 1) is { ClrType: var type } described
        && type.Assembly == typeof(Activity).Assembly && type.Namespace != typeof(ExecuteWorkflow).Namespace && type.Namespace != typeof(HttpEndpoint).Namespace
        && !described.Ports.Any(port => port.IsMany);

    /// <summary>A drawing of this step only, without the branches in it, whose variables begin with their test values.</summary>
    private static WorkflowDefinition Alone(WorkflowDefinition drawing, JsonObject step)
    {
        var alone = drawing.Clone();
        var values = alone.CustomProperties?["VariableTestValues"] as JsonObject;
        foreach (var variable in (alone.Json["variables"] as JsonArray ?? []).OfType<JsonObject>())
        {
            if (values?[ActivityTree.Text(variable, "id") ?? ""] is { } value)
            {
                variable["value"] = value.DeepClone();
            }
        }

        var only = (JsonObject)step.DeepClone();
        foreach (var branch in ActivityTree.Children(only))
        {
            branch.ReplaceWith<JsonNode?>(null);
        }

        alone.Json["root"] = only;
        return alone;
    }

    private async Task<ActivityTestResult> RunAsync(WorkflowDefinition alone, string id, CancellationToken cancellationToken)
    {
        var run = new WorkflowInstance
        {
            Id = Guid.CreateVersion7(clock.GetUtcNow()).ToString("N"),
            DefinitionId = alone.DefinitionId,
            DefinitionVersionId = alone.Id,
            Version = alone.Version,
            CreatedAt = clock.GetUtcNow(),
        };
        var compiled = DefinitionCompiler.Compile(alone, catalog, UsedDefinitions.None);
        var burst = await runner.StartAsync(compiled, run, triggerInput: null, new Nothing(), cancellationToken);
        var execution = ExecutionFold.Of(run.Id, burst.Entries, burst.NewBookmarks.Select(bookmark => bookmark.ExecutionNumber).ToHashSet())
            .First(one => one.ActivityId == id);
        return ActivityTestResult.Of(execution, Waits);
    }

    /// <summary>No service reaches a step that is tested.</summary>
    private sealed class Nothing : IServiceProvider
    {
        public object? GetService(Type serviceType) => null;
    }
}
