using System.Runtime.CompilerServices;
using Lajur.Activities.Cases;
using Lajur.Activities.Handovers;
using Lajur.Activities.Inbox;
using Lajur.Activities.Registers;
using Lajur.Engine.Activities;
using Lajur.Engine.Definitions;
using Lajur.Engine.Running;
using Lajur.Registry.Calendars.Durations;
using NumberPattern = Lajur.Registry.Registers.NumberPattern;

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
        foreach (var step in workflow.Nodes.OfType<OfficerStep>())
        {
            var ways = step is UserTask task ? OutcomesOf(task, connections) : WaysOf(step, connections);
            foreach (var problem in TimeOf(step).Concat(ways).Concat(DutiesOf(step, workflow)))
            {
                yield return problem;
            }
        }

        foreach (var waiting in workflow.Nodes.Where(node => node is ApplicantQuestion or OfferReopening))
        {
            foreach (var problem in WaysOf(waiting, connections))
            {
                yield return problem;
            }
        }

        foreach (var problem in workflow.Nodes.OfType<CollectProduct>().SelectMany(collect => CollectingOf(collect, workflow)))
        {
            yield return problem;
        }

        foreach (var offer in workflow.Nodes.OfType<OfferReopening>())
        {
            foreach (var problem in SpanOf(offer))
            {
                yield return problem;
            }
        }

        foreach (var entry in workflow.Nodes.OfType<EnterRegister>())
        {
            foreach (var problem in PatternOf(entry))
            {
                yield return problem;
            }
        }
    }

    private static IEnumerable<DefinitionProblem> TimeOf(OfficerStep task)
    {
        if (Drawn.Text(task.Duration) is { } time && !BusinessDuration.TryParse(time, out _))
        {
            yield return Problems.Error(
                task, "duration", $"waktu \"{time}\" tidak dapat dibaca.", "Tulis misalnya \"15 menit\", \"1 jam\" atau \"3 hari kerja\".");
        }
    }

    private static IEnumerable<DefinitionProblem> SpanOf(OfferReopening offer)
    {
        if (Drawn.Text(offer.Within) is { } span && !BusinessDuration.TryParse(span, out _))
        {
            yield return Problems.Error(
                offer, "within", $"waktu \"{span}\" tidak dapat dibaca.", "Tulis misalnya \"14 hari kerja\".");
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

    /// <summary>The fixed ways on of a step; lateness may lead nowhere, and so may giving up where no time is set for it.</summary>
    private static IEnumerable<DefinitionProblem> WaysOf(Activity step, DrawnConnections connections) => step.Descriptor.Ports
        .Where(port => port.Name != OfficerStep.LateOutcome && !connections.Leaves(step, port.Name))
        .Where(port => !(port.Name is AskApplicant.GivenUpOutcome or ApplicantTask.GivenUpOutcome && WaitsForEver(step)))
        .Select(port => Problems.Error(
            step,
            path: null,
            $"\"{port.Name}\" tidak menuju ke mana pun.",
            "Tarik panah dari hasil itu ke langkah berikutnya."));

    private static bool WaitsForEver(Activity step) => step switch
    {
        AskApplicant asked => Drawn.IsEmpty(asked.GiveUpAfter),
        ApplicantTask task => Drawn.IsEmpty(task.GiveUpAfter),
        _ => false,
    };

    private static IEnumerable<DefinitionProblem> CollectingOf(CollectProduct collect, CompiledWorkflow workflow)
    {
        if (Drawn.Text(collect.CallEvery) is { } time && !BusinessDuration.TryParse(time, out _))
        {
            yield return Problems.Error(
                collect, "callEvery", $"waktu \"{time}\" tidak dapat dibaca.", "Tulis misalnya \"3 hari kerja\".");
        }

        foreach (var name in Drawn.List(collect.MadeBy).Where(name => !StepNames.Find(workflow, name).Any()))
        {
            yield return Problems.Error(
                collect, "madeBy", $"tidak ada langkah bernama \"{name}\".", "Tulis nama langkah yang membuat hasilnya, seperti pada gambar.");
        }
    }

    private static IEnumerable<DefinitionProblem> PatternOf(EnterRegister entry)
    {
        if (Drawn.Text(entry.Pattern) is { } pattern && NumberPattern.TryParse(pattern) is null)
        {
            yield return Problems.Error(
                entry,
                "pattern",
                $"bentuk nomor \"{pattern}\" tidak dapat dibaca.",
                $"Tulis misalnya \"{NumberPattern.Usual}\". Yang dapat dipakai: {{nomor}}, {{nomor:000}}, {{tanggal}}, {{bulan}}, {{tahun}}.");
        }
    }

    private static IEnumerable<DefinitionProblem> DutiesOf(OfficerStep task, CompiledWorkflow workflow) =>
        Drawn.List(task.NotSameAs)
            .Where(name => !StepNames.Find(workflow, name).Any())
            .Select(name => Problems.Error(
                task,
                "notSameAs",
                $"tidak ada langkah bernama \"{name}\".",
                "Tulis nama langkah seperti pada gambar, atau hapus dari daftar pemisahan tugas."));
}
