using Lajur.Engine.Definitions;
using Lajur.Registry.Calendars.Durations;
using Lajur.Registry.Forms.Drawing;
using Lajur.Registry.Offices;
using Lajur.Registry.Services;

namespace Lajur.Activities.Drawing;

/// <summary>Where the scope of a drawing is had.</summary>
public sealed class DrawingScopes(OfficeDirectory offices, ServiceCatalog services, DrawnForms forms, ICurrentOffice current)
{
    /// <summary>
    /// Of the service that the definition runs, else of the service and office it names, else of the office of whoever
    /// draws; null when none of these is known, and then names cannot be checked.
    /// </summary>
    public async Task<DrawingScope?> FindAsync(WorkflowDefinition definition, CancellationToken cancellationToken)
    {
        var slug = definition.CustomProperties?["office"]?.ToString() ?? "";
        var service = await services.FindByDefinitionAsync(definition.DefinitionId, cancellationToken)
            ?? (await services.FindAsync(slug, definition.CustomProperties?["service"]?.ToString() ?? "", cancellationToken))?.Service;
        var office = service is null
            ? await offices.FindAsync(slug, cancellationToken)
            : await offices.FindAsync(service.OfficeId, cancellationToken);
        return office is null
            ? await FindCurrentAsync(cancellationToken)
            : await ReadAsync(office, service, service is null ? null : await forms.ReadAsync(definition, service, cancellationToken), cancellationToken);
    }

    /// <summary>Of the office of whoever draws; null when nobody is signed in.</summary>
    public async Task<DrawingScope?> FindCurrentAsync(CancellationToken cancellationToken) =>
        current.OfficeId is { } id && await offices.FindAsync(id, cancellationToken) is { } office
            ? await ReadAsync(office, service: null, drawn: null, cancellationToken)
            : null;

    private async Task<DrawingScope> ReadAsync(Office office, Service? service, DrawnFormSet? drawn, CancellationToken cancellationToken)
    {
        var schemas = (drawn?.Forms ?? []).ToDictionary(form => form.Key, form => form.Json, StringComparer.Ordinal);
        foreach (var each in service is null ? await services.ListAsync(office.Id, cancellationToken) : [])
        {
            foreach (var form in await services.FormsAsync(each.Id, cancellationToken))
            {
                schemas[form.Key] = form.Schema;
            }
        }

        return new()
        {
            OfficeName = office.Name,
            Lanes = await offices.LanesAsync(office.Id, cancellationToken),
            Forms = schemas,
            Service = service,
            DrawnForms = drawn?.Forms ?? [],
            Promise = service is null || service.Promise == BusinessDuration.Zero ? null : service.Promise,
        };
    }
}
