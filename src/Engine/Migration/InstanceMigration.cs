using System.Text.Json.Nodes;
using Lajur.Engine.Activities;
using Lajur.Engine.Definitions;
using Lajur.Engine.Faults;
using Lajur.Engine.Running;

namespace Lajur.Engine.Migration;

/// <summary>
/// Moves a copy of one run to another version, in memory: open executions, what containers remember, variables, outputs.
/// The run that was given stays as it was.
/// </summary>
internal sealed class InstanceMigration
{
    private readonly MigrationMap _map;
    private readonly List<MigrationProblem> _problems = [];

    private InstanceMigration(MigrationMap map, WorkflowInstance instance)
    {
        _map = map;
        Moved = instance.With(InstanceStateFormat.Read(InstanceStateFormat.Write(instance.State)), map.Target.Definition);
    }

    /// <summary>The run as it goes on; of use only when no problem stops it.</summary>
    public WorkflowInstance Moved { get; }

    /// <summary>What stands in the way of this run, and what is to be known of it.</summary>
    public IReadOnlyList<MigrationProblem> Problems => _problems;

    /// <summary>True when nothing stops the run from going on in the other version.</summary>
    public bool Succeeds => !_map.Problems.Any(x => x.Stops) && !_problems.Any(x => x.Stops);

    public static InstanceMigration Of(MigrationMap map, WorkflowInstance instance)
    {
        var migration = new InstanceMigration(map, instance);
        migration.CheckStanding(instance);
        if (migration.Succeeds)
        {
            migration.MoveVariables();
            migration.MoveExecutions();
            migration.MoveOutputs();
        }

        return migration;
    }

    private void CheckStanding(WorkflowInstance instance)
    {
        if (instance.DefinitionVersionId != _map.Source.Definition.Id)
        {
            Refuse(MigrationObstacle.WrongVersion, null, $"Sekarang berjalan pada versi {instance.Version}, bukan versi asal rencana ini.");
        }
        else if (instance.Status == WorkflowStatus.Finished)
        {
            Refuse(MigrationObstacle.Ended, null, EndedWords(instance.SubStatus));
        }
        else if (instance.State.Draft is not null)
        {
            Refuse(MigrationObstacle.RunsADraft, null, "Ini uji coba sebuah rancangan, yang tetap memakai gambarnya sendiri.");
        }

        foreach (var broken in instance.State.Executions.Where(x => x.Status == ActivityStatus.Faulted))
        {
            var source = _map.Source.FindNode(broken.NodeId);
            Refuse(
                MigrationObstacle.HasIncident, source,
                $"Langkah \"{source?.DisplayText ?? broken.NodeId}\" terganggu. Selesaikan dulu gangguannya, lalu pindahkan.");
        }
    }

    private void MoveExecutions()
    {
        var open = new Dictionary<int, (Activity Source, Activity Target)>();
        foreach (var execution in Moved.State.Executions)
        {
            if (_map.Source.FindNode(execution.NodeId) is not { } source)
            {
                Refuse(MigrationObstacle.SourceUnknown, null, $"Langkah \"{execution.NodeId}\" yang sedang terbuka tidak ada di versi asal.");
            }
            else if (_map.Find(source) is not { } target)
            {
                Refuse(
                    MigrationObstacle.OpenWithoutPlace, source,
                    $"Langkah \"{source.DisplayText}\" sedang terbuka, tetapi belum punya pasangan di versi tujuan.");
            }
            else
            {
                open[execution.Number] = (source, target);
                MoveExecution(execution, source, target, open.GetValueOrDefault(execution.Parent).Target);
            }
        }

        foreach (var execution in Moved.State.Executions.Where(x => open.ContainsKey(x.Number)))
        {
            CarryMemory(execution, open);
        }
    }

    private void MoveExecution(ActivityExecution execution, Activity source, Activity target, Activity? parent)
    {
        if (execution.Parent != 0 && parent is not null && target.Parent != parent)
        {
            Refuse(
                MigrationObstacle.ScopeDiffers, source,
                $"Langkah \"{source.DisplayText}\" sedang terbuka, dan di versi tujuan berada di dalam wadah lain.");
        }

        execution.NodeId = target.NodeId;
        if (target is not WorkflowRoot { IsOutermost: true })
        {
            MoveVariables(source, target, execution.Variables);
        }
    }

    private void CarryMemory(ActivityExecution execution, Dictionary<int, (Activity Source, Activity Target)> open)
    {
        if (open[execution.Number] is { Target: IPlacesChildren container, Source: var source })
        {
            var below = Moved.State.Executions.Where(x => x.Parent == execution.Number && open.ContainsKey(x.Number))
                .Select(x => open[x.Number].Target).ToList();
            container.Carry(new ContainerMove(source, execution.Properties, below, _map, _problems.Add));
        }
    }

    private void MoveVariables() => MoveVariables(_map.Source.Root, _map.Target.Root, Moved.State.WorkflowVariables);

    /// <summary>A variable is the same by its id, or else by its name; what is gone keeps its value under its name.</summary>
    private void MoveVariables(Activity source, Activity target, Dictionary<string, JsonNode?> values)
    {
        var before = values.ToDictionary(StringComparer.Ordinal);
        var kept = target.Variables.Select(x => (Variable: x, Name: NameBefore(x, source))).ToList();
        kept.ForEach(x => values.Remove(x.Name));
        foreach (var (variable, name) in kept)
        {
            values[variable.Name] = Fit(variable, before, name, target);
        }

        foreach (var gone in source.Variables.Where(x => !target.Variables.Any(y => y.Name == x.Name || (x.Id.Length > 0 && y.Id == x.Id))))
        {
            Warn(MigrationObstacle.VariableGone, source, $"Variabel \"{gone.Name}\" tidak ada lagi di versi tujuan. Nilainya tetap disimpan.");
        }
    }

    private static string NameBefore(Variable variable, Activity source) =>
        source.Variables.FirstOrDefault(x => x.Id.Length > 0 && x.Id == variable.Id)?.Name ?? variable.Name;

    private JsonNode? Fit(Variable variable, Dictionary<string, JsonNode?> before, string name, Activity at)
    {
        try
        {
            return before.TryGetValue(name, out var value) ? VariableTypes.Convert(variable, value) : VariableTypes.Initial(variable);
        }
        catch (VariableConversionException)
        {
            Refuse(
                MigrationObstacle.VariableDoesNotFit, at,
                $"Nilai variabel \"{variable.Name}\" tidak sesuai dengan jenisnya di versi tujuan ({variable.TypeName}).");
            return null;
        }
    }

    private void MoveOutputs()
    {
        var outputs = Moved.State.ActivityOutputs;
        var before = outputs.ToList();
        outputs.Clear();
        foreach (var (key, value) in before)
        {
            var source = _map.Source.AllNodes.FirstOrDefault(x => x.OutputKey == key);
            outputs[source is null ? key : _map.Find(source)?.OutputKey ?? key] = value;
        }
    }

    private static string EndedWords(WorkflowSubStatus how) => how switch
    {
        WorkflowSubStatus.Cancelled => "Sudah dibatalkan.",
        WorkflowSubStatus.Faulted => "Tertahan karena gangguan. Selesaikan dulu gangguannya, lalu pindahkan.",
        _ => "Sudah selesai.",
    };

    private void Refuse(MigrationObstacle obstacle, Activity? source, string message) =>
        _problems.Add(new MigrationProblem(obstacle, ProblemSeverity.Error, source?.NodeId, null, message));

    private void Warn(MigrationObstacle obstacle, Activity source, string message) =>
        _problems.Add(new MigrationProblem(obstacle, ProblemSeverity.Warning, source.NodeId, null, message));
}
