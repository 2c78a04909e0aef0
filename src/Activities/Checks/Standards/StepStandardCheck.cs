using System.Runtime.CompilerServices;
using Lajur.Activities.Cases;
using Lajur.Activities.Inbox;
using Lajur.Engine.Activities;
using Lajur.Engine.Definitions;
using Lajur.Engine.Running;

namespace Lajur.Activities.Checks.Standards;

/// <summary>
/// Each row of the SOP is whole on paper: a lane, a time and an output, and a name that begins with a verb. What is not does not
/// stop a publication, since offices' own documents leave such gaps.
/// </summary>
public sealed class StepStandardCheck : IDefinitionCheck
{
    public async IAsyncEnumerable<DefinitionProblem> CheckAsync(
        WorkflowDefinition definition, CompiledWorkflow workflow, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        foreach (var step in workflow.Nodes)
        {
            foreach (var problem in StandardOf(step).Concat(NameOf(step)))
            {
                yield return problem;
            }
        }
    }

    private static IEnumerable<DefinitionProblem> StandardOf(Activity step)
    {
        if (step is CaseSubmitted beginning && Drawn.IsEmpty(beginning.Lane))
        {
            yield return Problems.Warning(
                step, "lane", "belum ada pelaksana, sehingga tidak tampak pada tabel SOP.", "Pilih kolom pemohon sebagai pelaksananya.");
        }

        if (step is not OfficerStep task)
        {
            yield break;
        }

        if (Drawn.IsEmpty(task.Duration))
        {
            yield return Problems.Warning(
                step, "duration", "belum ada waktu pada mutu baku.", "Isi \"Waktu\", misalnya \"15 menit\".");
        }

        if (Drawn.IsEmpty(task.Output))
        {
            yield return Problems.Warning(
                step, "output", "belum ada output pada mutu baku.", "Isi \"Output\": apa yang ada setelah langkah ini selesai.");
        }
    }

    private static IEnumerable<DefinitionProblem> NameOf(Activity step)
    {
        var title = step switch
        {
            CaseSubmitted beginning => Drawn.Text(beginning.Title),
            OfficerStep task => Drawn.Text(task.Title),
            ApplicantTask asked => Drawn.Text(asked.Title),
            _ => null,
        };
        if (title is not null && !IndonesianVerb.Begins(title))
        {
            yield return Problems.Warning(
                step, "title", $"nama kegiatan \"{title}\" tidak diawali kata kerja.", "Awali dengan kata kerja, misalnya \"Memeriksa berkas\".");
        }
    }
}
