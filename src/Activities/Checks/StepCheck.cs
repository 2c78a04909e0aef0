using System.Runtime.CompilerServices;
using Lajur.Activities.Inbox;
using Lajur.Engine.Definitions;
using Lajur.Engine.Running;
using Lajur.Registry.Calendars.Durations;

namespace Lajur.Activities.Checks;

/// <summary>
/// A task's outcomes lead on, its time can be read, and it separates duties from steps that exist. That lane and title are
/// there is asked by the engine, since the inputs are marked as required.
/// </summary>
public sealed class StepCheck : IDefinitionCheck
{
    public async IAsyncEnumerable<DefinitionProblem> CheckAsync(
        WorkflowDefinition definition, CompiledWorkflow workflow, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        var connections = new DrawnConnections(workflow);
        foreach (var task in workflow.Nodes.OfType<UserTask>())
        {
            foreach (var problem in TimeOf(task).Concat(OutcomesOf(task, connections)).Concat(DutiesOf(task, workflow)))
            {
                yield return problem;
            }
        }
    }

    private static IEnumerable<DefinitionProblem> TimeOf(UserTask task)
    {
        if (Drawn.Text(task.Duration) is { } time && !BusinessDuration.TryParse(time, out _))
        {
            yield return Problems.Error(
                task, "duration", $"waktu \"{time}\" tidak dapat dibaca.", "Tulis misalnya \"15 menit\", \"1 jam\" atau \"3 hari kerja\".");
        }
    }

    private static IEnumerable<DefinitionProblem> OutcomesOf(UserTask task, DrawnConnections connections)
    {
        var outcomes = Drawn.List(task.Outcomes);
        if (outcomes.Count == 0)
        {
            yield return Problems.Error(
                task, "outcomes", "belum ada pilihan hasilnya.", "Tambahkan paling sedikit satu hasil, misalnya \"Selesai\".");
        }

        if (outcomes.Contains(UserTask.LateOutcome, StringComparer.Ordinal))
        {
            yield return Problems.Error(
                task,
                "outcomes",
                $"hasil \"{UserTask.LateOutcome}\" sudah dipakai untuk tenggat.",
                "Beri nama lain pada hasil itu.");
        }

        foreach (var outcome in outcomes.Where(outcome => !connections.Leaves(task, outcome)))
        {
            yield return Problems.Error(
                task,
                "outcomes",
                $"hasil \"{outcome}\" tidak menuju ke mana pun.",
                "Tarik panah dari hasil itu ke langkah berikutnya, atau hapus hasil itu.");
        }
    }

    private static IEnumerable<DefinitionProblem> DutiesOf(UserTask task, CompiledWorkflow workflow) =>
        Drawn.List(task.NotSameAs)
            .Where(name => !StepNames.Find(workflow, name).Any())
            .Select(name => Problems.Error(
                task,
                "notSameAs",
                $"tidak ada langkah bernama \"{name}\".",
                "Tulis nama langkah seperti pada gambar, atau hapus dari daftar pemisahan tugas."));
}
