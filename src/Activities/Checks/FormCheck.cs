using System.Runtime.CompilerServices;
using Lajur.Activities.Drawing;
using Lajur.Engine.Definitions;
using Lajur.Engine.Running;

namespace Lajur.Activities.Checks;

/// <summary>The forms that go with a drawing can be shown, and the one by which people apply is among them.</summary>
public sealed class FormCheck(DrawingScopes scopes) : IDefinitionCheck
{
    public async IAsyncEnumerable<DefinitionProblem> CheckAsync(
        WorkflowDefinition definition, CompiledWorkflow workflow, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (await scopes.FindAsync(definition, cancellationToken) is not { DrawnForms: { Count: > 0 } forms })
        {
            yield break;
        }

        if (!forms.Any(form => form.IsIntake))
        {
            yield return Problems.Error("Formulir permohonan layanan ini tidak ada di alur.", "Buat lagi formulirnya di halaman formulir alur ini.");
        }

        foreach (var form in forms)
        {
            foreach (var problem in form.Problems)
            {
                yield return Problems.Error($"Formulir \"{form.Key}\": {problem}", "Buka formulir itu dan perbaiki isiannya.");
            }
        }
    }
}
