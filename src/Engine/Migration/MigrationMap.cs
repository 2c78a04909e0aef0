using Lajur.Engine.Activities;
using Lajur.Engine.Definitions;
using Lajur.Engine.Running;

namespace Lajur.Engine.Migration;

/// <summary>A plan found again in the two drawings it speaks of.</summary>
internal sealed class MigrationMap
{
    private readonly Dictionary<Activity, Activity> _places = [];
    private readonly List<MigrationProblem> _problems = [];

    private MigrationMap(CompiledWorkflow source, CompiledWorkflow target) => (Source, Target) = (source, target);

    public CompiledWorkflow Source { get; }

    public CompiledWorkflow Target { get; }

    /// <summary>What is wrong with the plan itself.</summary>
    public IReadOnlyList<MigrationProblem> Problems => _problems;

    public static MigrationMap Of(CompiledWorkflow source, CompiledWorkflow target, MigrationPlan plan)
    {
        var map = new MigrationMap(source, target);
        if (plan.SourceVersionId != source.Definition.Id || plan.TargetVersionId != target.Definition.Id
            || source.Definition.DefinitionId != target.Definition.DefinitionId || plan.SourceVersionId == plan.TargetVersionId)
        {
            map.Report(MigrationObstacle.WrongVersion, null, null, "Rencana ini bukan untuk dua versi dari alur yang sama.");
            return map;
        }

        foreach (var instruction in plan.Instructions)
        {
            map.Add(instruction);
        }

        map.CheckScopes();
        return map;
    }

    /// <summary>The activity that takes this one's place; null when none does.</summary>
    public Activity? Find(Activity source) => _places.GetValueOrDefault(source);

    private void Add(MigrationInstruction instruction)
    {
        var (source, target) = (Source.FindNode(instruction.Source), Target.FindNode(instruction.Target));
        if (source is null)
        {
            Report(MigrationObstacle.SourceUnknown, instruction.Source, null, $"Versi asal tidak punya langkah \"{instruction.Source}\".");
        }
        else if (target is null)
        {
            Report(
                MigrationObstacle.TargetUnknown, instruction.Source, instruction.Target,
                $"Langkah \"{source.DisplayText}\" dipasangkan dengan langkah yang tidak ada di versi tujuan.");
        }
        else if (!MigrationPlanner.AreAlike(source, target))
        {
            Report(
                MigrationObstacle.TypeDiffers, source.NodeId, target.NodeId,
                $"Langkah \"{source.DisplayText}\" ({source.Descriptor.DisplayName}) tidak dapat menjadi \"{target.DisplayText}\" "
                + $"({target.Descriptor.DisplayName}): jenisnya berbeda.");
        }
        else
        {
            _places[source] = target;
        }
    }

    private void CheckScopes()
    {
        foreach (var (source, target) in _places.OrderBy(x => x.Key.NodeId, StringComparer.Ordinal))
        {
            if (source.Parent is { } parent && Find(parent) != target.Parent)
            {
                Report(
                    MigrationObstacle.ScopeDiffers, source.NodeId, target.NodeId,
                    $"Langkah \"{source.DisplayText}\" dan \"{target.DisplayText}\" tidak berada di dalam wadah yang sama.");
            }

            Warn(source, target);
        }

        foreach (var twice in _places.GroupBy(x => x.Value, x => x.Key).Where(x => x.Key.Children.Count > 0 && x.Count() > 1))
        {
            Report(
                MigrationObstacle.ContainerTwice, twice.Last().NodeId, twice.Key.NodeId,
                $"Dua wadah dipasangkan dengan \"{twice.Key.DisplayText}\". Satu wadah hanya dapat menggantikan satu wadah.");
        }
    }

    private void Warn(Activity source, Activity target)
    {
        if (source.PossibleOutcomes is { } before && target.PossibleOutcomes is { } after
            && before.Except(after, StringComparer.Ordinal).ToList() is { Count: > 0 } gone)
        {
            _problems.Add(new MigrationProblem(
                MigrationObstacle.OutcomesDiffer, ProblemSeverity.Warning, source.NodeId, target.NodeId,
                $"Pilihan hasil {string.Join(", ", gone.Select(x => $"\"{x}\""))} pada \"{source.DisplayText}\" tidak ada lagi di versi tujuan."));
        }
    }

    private void Report(MigrationObstacle obstacle, string? source, string? target, string message) =>
        _problems.Add(new MigrationProblem(obstacle, ProblemSeverity.Error, source, target, message));
}
