using Lajur.Engine.Activities;
using Lajur.Engine.Running;

namespace Lajur.Engine.Definitions.Checks;

/// <summary>Checks of the workflow as a whole.</summary>
internal static class WorkflowCheck
{
    private const int MaxActivities = 2_000;

    public static IEnumerable<DefinitionProblem> Run(CompiledWorkflow workflow)
    {
        if (workflow.Root.Body is null)
        {
            yield return Error(null, "Alur ini belum berisi langkah.", "Gambar sedikitnya satu langkah.");
        }

        if (string.IsNullOrWhiteSpace(workflow.Definition.Name))
        {
            yield return Error(null, "Alur ini belum bernama.", "Isi nama alur.");
        }

        if (workflow.AllNodes.Count > MaxActivities)
        {
            yield return Error(null, $"Alur ini berisi lebih dari {MaxActivities} langkah.", "Bagi menjadi beberapa alur.");
        }

        foreach (var twins in workflow.Nodes.GroupBy(x => x.Id, StringComparer.Ordinal).Where(x => x.Count() > 1))
        {
            yield return twins.Key.Length == 0
                ? Error(twins.First(), "Ada langkah tanpa id.", "Hapus langkah itu, lalu gambar ulang.")
                : Error(twins.First(), $"Id \"{twins.Key}\" dipakai oleh {twins.Count()} langkah.",
                    "Hapus salah satu, lalu gambar ulang.");
        }

        foreach (var container in workflow.Nodes)
        {
            foreach (var twins in container.Variables.GroupBy(x => x.Name, StringComparer.Ordinal).Where(x => x.Count() > 1))
            {
                yield return Error(container, $"Variabel \"{twins.Key}\" dibuat {twins.Count()} kali.", "Hapus salah satu.");
            }
        }
    }

    private static DefinitionProblem Error(Activity? at, string message, string suggestion) =>
        new(ProblemSeverity.Error, at?.Id, at?.NodeId, null, message, suggestion);
}
