using System.Runtime.CompilerServices;
using Lajur.Activities.Drawing;
using Lajur.Engine.Definitions;
using Lajur.Engine.Running;
using Lajur.Registry.Services;
using Lajur.Registry.Services.Texts;

namespace Lajur.Activities.Checks.Standards;

/// <summary>The service whose procedure is drawn has a standard with all fourteen components, and the first page of its SOP.</summary>
public sealed class ServiceStandardCheck(DrawingScopes scopes, VersionTexts texts) : IDefinitionCheck
{
    public async IAsyncEnumerable<DefinitionProblem> CheckAsync(
        WorkflowDefinition definition, CompiledWorkflow workflow, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (await scopes.FindAsync(definition, cancellationToken) is not { Service: { } service })
        {
            yield break;
        }

        var text = (await texts.FindSavedAsync(definition, service.Id, cancellationToken))?.Text ?? ServiceText.Of(service);
        if (text.Standard.Missing is { Count: > 0 } missing)
        {
            yield return Problems.Warning(
                $"Standar pelayanan belum memuat {missing.Count} dari 14 komponen: {string.Join(", ", missing.Select(StandardPartNames.Of))}.",
                "Lengkapi komponen itu pada naskah alur ini (PermenPAN-RB 15/2014).");
        }

        if (text.SopPage is null)
        {
            yield return Problems.Warning(
                "Halaman identitas SOP belum ada, sehingga dokumen SOP belum dapat dicetak lengkap.",
                "Lengkapi nomor, dasar hukum, kualifikasi pelaksana, dan bagian lain pada naskah alur ini.");
        }
    }
}
