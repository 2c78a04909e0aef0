using Lajur.Engine.Definitions;
using Lajur.Engine.Library;
using Lajur.Engine.Storage;
using Lajur.Registry.Forms.Choices;
using Lajur.Registry.Services;

namespace Lajur.Registry.Forms.Drawing;

/// <summary>The form by which people apply for a service now: the one that goes with the published drawing.</summary>
public sealed class IntakeForms(ServiceCatalog services, IWorkflowStore store, DefinitionLibrary library, OfficeChoices choices)
{
    /// <summary>Null when the service has no such form.</summary>
    public async Task<Form?> FindAsync(Service service, CancellationToken ct = default)
    {
        var version = await store.FindVersionIdAsync(service.DefinitionId, VersionOptions.Published, ct);
        return await FindAsync(service, version is null ? null : (await library.GetCompiledAsync(version, ct)).Definition, ct);
    }

    /// <summary>Its form-js JSON, with the choices that only the office knows; null when the service has no such form.</summary>
    public async Task<string?> FindFilledAsync(Service service, CancellationToken ct = default) =>
        await FindAsync(service, ct) is { } form ? await choices.FillAsync(service.Id, form.Schema, ct) : null;

    /// <param name="service">The service.</param>
    /// <param name="drawing">The version of its drawing that a new case takes; null when none is published.</param>
    /// <param name="ct">Ends the wait.</param>
    public async Task<Form?> FindAsync(Service service, WorkflowDefinition? drawing, CancellationToken ct) =>
        (FormPins.Find(drawing, service.IntakeFormKey) is { } pinned
            ? await services.FindFormAsync(service.Id, service.IntakeFormKey, pinned, ct)
            : null)
        ?? await services.FindFormAsync(service.Id, service.IntakeFormKey, cancellationToken: ct);
}
