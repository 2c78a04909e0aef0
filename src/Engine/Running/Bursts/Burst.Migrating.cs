using Lajur.Engine.Activities;
using Lajur.Engine.Definitions;
using Lajur.Engine.Faults;
using Lajur.Engine.Journaling;
using Lajur.Engine.Migration;

namespace Lajur.Engine.Running.Bursts;

/// <summary>A burst in which nothing goes on: what is open takes its place in another version.</summary>
internal sealed partial class Burst
{
    /// <summary>Writes into the journal where each execution stands now, then lets each open activity take its place.</summary>
    internal async ValueTask MigrateAsync()
    {
        LogPlaces();
        foreach (var context in _open.Values.ToList())
        {
            await TakePlaceAsync(context);
        }
    }

    private static async ValueTask TakePlaceAsync(ActivityExecutionContext context)
    {
        try
        {
            await context.Activity.MigratedAsync(context);
        }
        catch (Exception e) when (e is EngineException or InvalidOperationException or FormatException)
        {
            var node = context.Activity;
            throw new MigrationRefusedException(
                new MigrationProblem(
                    MigrationObstacle.ActivityRefuses, ProblemSeverity.Error, null, node.NodeId,
                    $"Langkah \"{node.DisplayText}\" tidak dapat dilanjutkan di versi tujuan: {e.Message}"),
                e);
        }
    }

    /// <summary>Writes into the journal at which node each execution stands from here on.</summary>
    internal void LogPlaces()
    {
        foreach (var context in _open.Values)
        {
            Log(context, JournalEvent.Migrated);
        }

        Instance.UpdatedAt = Clock.GetUtcNow();
    }

    internal static void EvaluateAgain(ActivityExecutionContext context)
    {
        context.Execution.Inputs.Clear();
        EvaluateInputs(context);
    }
}
