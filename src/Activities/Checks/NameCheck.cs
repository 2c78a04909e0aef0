using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using Lajur.Activities.Drawing;
using Lajur.Engine.Definitions;
using Lajur.Engine.Running;

namespace Lajur.Activities.Checks;

/// <summary>The lanes and forms that a drawing names are those of its office.</summary>
public sealed class NameCheck(DrawingScopes scopes) : IDefinitionCheck
{
    public async IAsyncEnumerable<DefinitionProblem> CheckAsync(
        WorkflowDefinition definition, CompiledWorkflow workflow, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (await scopes.FindAsync(definition, cancellationToken) is not { } scope)
        {
            yield break;
        }

        foreach (var problem in ColumnsOf(definition, scope))
        {
            yield return problem;
        }

        foreach (var place in workflow.Nodes.SelectMany(NamedPlaces.In))
        {
            if (ProblemOf(place, scope) is { } problem)
            {
                yield return problem;
            }
        }
    }

    private static IEnumerable<DefinitionProblem> ColumnsOf(WorkflowDefinition definition, DrawingScope scope) =>
        (definition.CustomProperties?["lanes"] as JsonArray ?? [])
            .Select(lane => lane?.ToString() ?? "")
            .Where(key => scope.FindLane(key) is null)
            .Select(key => Problems.Error(
                $"Kolom pelaksana \"{key}\" tidak ada di {scope.OfficeName}.", $"Pakai salah satu dari: {LanesOf(scope)}."));

    private static DefinitionProblem? ProblemOf(NamedPlace place, DrawingScope scope) => place switch
    {
        { Kind: NamedKind.Form } when !scope.FormKeys.Contains(place.Name, StringComparer.Ordinal) => Problems.Error(
            place.At, place.Path, $"formulir \"{place.Name}\" tidak ada.", $"Pilih salah satu dari: {FormsOf(scope)}."),
        { Kind: not NamedKind.Form } when scope.FindLane(place.Name) is not { } => Problems.Error(
            place.At,
            place.Path,
            $"pelaksana \"{place.Name}\" tidak ada di {scope.OfficeName}.",
            $"Pilih salah satu dari: {LanesOf(scope)}."),
        { Kind: NamedKind.StaffLane } when scope.FindLane(place.Name)!.IsApplicant => Problems.Error(
            place.At,
            place.Path,
            "pelaksananya pemohon, padahal pemohon tidak memiliki daftar tugas.",
            "Pilih pelaksana dari kantor, atau pakai \"Minta pemohon melengkapi\"."),
        _ => null,
    };

    private static string LanesOf(DrawingScope scope) =>
        string.Join(", ", scope.Lanes.Select(lane => $"{lane.Name} ({lane.Key})"));

    private static string FormsOf(DrawingScope scope) =>
        scope.FormKeys.Count == 0 ? "(layanan ini belum memiliki formulir)" : string.Join(", ", scope.FormKeys);
}
