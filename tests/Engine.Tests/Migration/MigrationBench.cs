using Lajur.Engine.Definitions;
using Lajur.Engine.Migration;
using Lajur.Engine.Tests.Drawings;

namespace Lajur.Engine.Tests.Migration;

/// <summary>A run of one drawing, and another version of that drawing to move it to.</summary>
internal static class MigrationBench
{
    /// <summary>Publishes the next version and proposes how runs of the one that is running go on in it.</summary>
    public static async Task<MigrationPlan> RedrawAsync(this Bench bench, WorkflowDefinition drawing)
    {
        var before = (await bench.InstanceAsync()).DefinitionVersionId;
        var after = await bench.PublishAsync(drawing);
        return MigrationPlanner.Propose(
            await bench.Library.GetCompiledAsync(before, Bench.Token), await bench.Library.GetCompiledAsync(after.Id, Bench.Token));
    }

    /// <summary>Redraws and moves the run, which must succeed.</summary>
    public static async Task<MigrationResult.Migrated> MoveAsync(
        this Bench bench, WorkflowDefinition drawing, params (string Source, string Target)[] places)
    {
        var plan = (await bench.RedrawAsync(drawing)).With(Places(places));
        return Assert.IsType<MigrationResult.Migrated>(await bench.TryMoveAsync(plan));
    }

    public static Task<MigrationResult> TryMoveAsync(this Bench bench, MigrationPlan plan, string? operationId = null) =>
        bench.Migrator.MigrateAsync(
            new MigrateWorkflow
            {
                InstanceId = bench.InstanceId,
                Plan = plan,
                By = Bench.By,
                OperationId = operationId,
            },
            Bench.Token);

    /// <summary>Redraws and tries to move the run, which must be refused; tells why.</summary>
    public static async Task<IEnumerable<MigrationObstacle>> RefusedAsync(
        this Bench bench, WorkflowDefinition drawing, params (string Source, string Target)[] places)
    {
        var before = await bench.TraceAsync();
        var plan = (await bench.RedrawAsync(drawing)).With(Places(places));
        var refused = Assert.IsType<MigrationResult.Refused>(await bench.TryMoveAsync(plan));
        Assert.Equal(before, await bench.TraceAsync());
        Assert.Equal(plan.SourceVersionId, (await bench.InstanceAsync()).DefinitionVersionId);
        Assert.All(refused.Problems, x => Assert.NotEmpty(x.Message));
        return refused.Problems.Select(x => x.Obstacle);
    }

    public static string At(string activity) => $"Workflow1:Flowchart1:{activity}";

    private static IEnumerable<MigrationInstruction> Places((string Source, string Target)[] places) =>
        places.Select(x => new MigrationInstruction(At(x.Source), x.Target.Length == 0 ? "" : At(x.Target)));
}
