using Lajur.Engine.Definitions;
using Lajur.Engine.Storage;
using Lajur.Engine.Storage.Queries;
using Lajur.Papers.Setting;
using Lajur.Papers.Sop;
using Lajur.Papers.Standards;
using Lajur.Registry.Services;
using Lajur.Registry.Services.Texts;
using Lajur.Registry.Sop;

namespace Lajur.Host.Printing;

/// <summary>The papers of a procedure and its standard, for each version of its drawing.</summary>
internal sealed class PaperShelf(IWorkflowStore workflows, ServiceCatalog services, VersionTexts texts, SopReader sops)
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
        await FindAsync(officeId, definitionId, version, cancel) is { } text
            ? new()
            {
                ServiceName = text.Service.Name,
                Identity = text.Service.SopPage,
                Matrix = await sops.ReadAsync(text.Drawing.Json, officeId, cancel),
                Version = text.Drawing.Version,
                Validity = ValidityOf(text),
            }
            : null;

    /// <summary>The standard beside a version; null when there is none or it is another office's.</summary>
    public async Task<StandardPaper?> FindStandardAsync(Guid officeId, string definitionId, int version, CancellationToken cancel) =>
        await FindAsync(officeId, definitionId, version, cancel) is { } text ? Standard(text) : null;

    /// <summary>The published standard of a service; null while its drawing is not published.</summary>
    public async Task<StandardPaper?> FindPublishedAsync(string office, string service, CancellationToken cancel) =>
        await services.FindAsync(office, service, cancel) is { } entry
        && await workflows.FindDefinitionAsync(entry.Service.DefinitionId, VersionOptions.Published, cancel) is { } drawing
            ? Standard(await texts.ReadAsync(drawing, entry.Service, cancel))
            : null;

    private static StandardPaper Standard(VersionText text) =>
        new() { Office = text.Office, Service = text.Service, Version = text.Drawing.Version, Validity = ValidityOf(text) };

    private static Validity ValidityOf(VersionText text) => new(
        text.InForceFrom is { } from ? text.Office.Zone.DateOf(from) : null, text.InForceUntil is { } until ? text.Office.Zone.DateOf(until) : null);

    private async Task<VersionText?> FindAsync(Guid officeId, string definitionId, int version, CancellationToken cancel) =>
        await services.FindByDefinitionAsync(definitionId, cancel) is { } service && service.OfficeId == officeId
        && await workflows.FindDefinitionAsync(definitionId, VersionOptions.Of(version), cancel) is { } drawing
            ? await texts.ReadAsync(drawing, service, cancel)
            : null;
}
