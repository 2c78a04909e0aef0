using Lajur.Engine.Definitions;
using Lajur.Engine.Storage;
using Lajur.Engine.Storage.Queries;
using Lajur.Papers.Sop;
using Lajur.Papers.Standards;
using Lajur.Registry.Offices;
using Lajur.Registry.Services;
using Lajur.Registry.Sop;

namespace Lajur.Host.Printing;

/// <summary>The papers of a procedure and its standard, for each version of its drawing.</summary>
internal sealed class PaperShelf(IWorkflowStore workflows, ServiceCatalog services, OfficeDirectory offices, SopReader sops)
{
    /// <summary>Every service of an office with the versions of its drawing, newest first.</summary>
    public async Task<IReadOnlyList<ShelfEntry>> ListAsync(Guid officeId, CancellationToken cancel)
    {
        var all = await services.ListAsync(officeId, cancel);
        var versions = await workflows.ListDefinitionsAsync(
            new DefinitionQuery { DefinitionIds = [.. all.Select(service => service.DefinitionId)] }, cancel);
        return
        [
            .. all.Select(service => new ShelfEntry(service,
            [
                .. versions.Items.Where(version => version.DefinitionId == service.DefinitionId).OrderByDescending(version => version.Version)
                    .Select(version => new ShelfVersion(version.Version, version.IsPublished, version.PublishedAt)),
            ])),
        ];
    }

    /// <summary>The SOP of a version; null when there is none or it is another office's.</summary>
    public async Task<SopPaper?> FindSopAsync(Guid officeId, string definitionId, int version, CancellationToken cancel) =>
        await FindAsync(officeId, definitionId, version, cancel) is var (service, drawing)
            ? new()
            {
                ServiceName = service.Name,
                Identity = service.SopPage,
                Matrix = await sops.ReadAsync(drawing.Json, officeId, cancel),
                Version = drawing.Version,
                IsPublished = drawing.PublishedAt is not null,
            }
            : null;

    /// <summary>The standard beside a version; null when there is none or it is another office's.</summary>
    public async Task<StandardPaper?> FindStandardAsync(Guid officeId, string definitionId, int version, CancellationToken cancel) =>
        await FindAsync(officeId, definitionId, version, cancel) is var (service, drawing)
            ? new()
            {
                Office = (await offices.FindAsync(officeId, cancel))!,
                Service = service,
                Version = drawing.Version,
                IsPublished = drawing.PublishedAt is not null,
            }
            : null;

    /// <summary>The published standard of a service; null while its drawing is not published.</summary>
    public async Task<StandardPaper?> FindPublishedAsync(string office, string service, CancellationToken cancel) =>
        await services.FindAsync(office, service, cancel) is { } entry
        && await workflows.FindDefinitionAsync(entry.Service.DefinitionId, VersionOptions.Published, cancel) is { } drawing
            ? new() { Office = entry.Office, Service = entry.Service, Version = drawing.Version, IsPublished = true }
            : null;

    private async Task<(Service Service, WorkflowDefinition Drawing)?> FindAsync(Guid officeId, string definitionId, int version, CancellationToken cancel) =>
        await services.FindByDefinitionAsync(definitionId, cancel) is { } service && service.OfficeId == officeId
        && await workflows.FindDefinitionAsync(definitionId, VersionOptions.Of(version), cancel) is { } drawing
            ? (service, drawing)
            : null;
}
