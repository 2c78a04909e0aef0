using Lajur.Engine.Definitions;
using Lajur.Engine.Library;
using Lajur.Engine.Storage;
using Lajur.Engine.Storage.Queries;
using Lajur.Registry.Offices;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Services.Texts;

/// <summary>
/// Keeps what the papers of a version say in the transaction of its publication. From then on the service says the same: the portal and the
/// checks read it there.
/// </summary>
public sealed class PublishedTexts(RegistryDb db, IWorkflowStore store, IStepTransaction step, VersionTexts texts, TimeProvider clock) : IPublicationObserver
{
    public async Task PublishedAsync(WorkflowDefinition published, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(published);
        if (await db.Set<Service>().FirstOrDefaultAsync(s => s.DefinitionId == published.DefinitionId, cancellationToken) is not { } service)
        {
            return;
        }

        await KeepEarlierAsync(service, published.Id, cancellationToken);
        var kept = await db.Set<PublishedText>().FirstOrDefaultAsync(t => t.VersionId == published.Id, cancellationToken);
        var text = kept?.Content.Text ?? (await texts.FindSavedAsync(published, service.Id, cancellationToken))?.Text ?? ServiceText.Of(service);
        if (kept is null)
        {
            await AddAsync(service, published, text, cancellationToken);
        }

        (service.Standard, service.SopPage) = (text.Standard, text.SopPage);
        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>
    /// Keeps what the papers of versions say that were published before this was kept, or before their service was there. May run at
    /// every start, at several hosts.
    /// </summary>
    public async Task KeepAllAsync(CancellationToken ct = default)
    {
        var bare = await db.Set<Service>().AsNoTracking().Where(s => !db.Set<PublishedText>().Any(t => t.ServiceId == s.Id)).Select(s => s.Id).ToListAsync(ct);
        foreach (var id in bare)
        {
            await step.ExecuteAsync(
                async inner =>
                {
                    var service = await db.Set<Service>().SingleAsync(s => s.Id == id, inner);
                    await store.HoldNameAsync($"drawing:{service.DefinitionId}", inner);
                    await KeepEarlierAsync(service, except: null, inner);
                    return await db.SaveChangesAsync(inner);
                },
                ct);
        }
    }

    private async Task KeepEarlierAsync(Service service, string? except, CancellationToken ct)
    {
        var known = await db.Set<PublishedText>().Where(t => t.ServiceId == service.Id).Select(t => t.VersionId).ToListAsync(ct);
        var missing = (await store.ListVersionIdsAsync(service.DefinitionId, ct)).Except(known, StringComparer.Ordinal).Where(id => id != except).ToList();
        if (missing.Count == 0)
        {
            return;
        }

        var versions = await store.ListDefinitionsAsync(new DefinitionQuery { Ids = missing, Take = null }, ct);
        foreach (var version in versions.Items.Where(v => v.PublishedAt is not null || v.IsPublished))
        {
            var text = (await texts.FindSavedAsync(version, service.Id, ct))?.Text ?? ServiceText.Of(service);
            await AddAsync(service, version, text, ct);
        }
    }

    private async Task AddAsync(Service service, WorkflowDefinition version, ServiceText text, CancellationToken ct) => db.Add(new PublishedText
    {
        VersionId = version.Id,
        ServiceId = service.Id,
        Version = version.Version,
        PublishedAt = version.PublishedAt ?? clock.GetUtcNow(),
        Content = PublishedContent.Of(await db.Set<Office>().AsNoTracking().SingleAsync(o => o.Id == service.OfficeId, ct), service, text),
    });
}
