using Lajur.Engine.Definitions;
using Lajur.Engine.Storage;
using Lajur.Registry.Feed;
using Lajur.Registry.Offices;
using Microsoft.AspNetCore.SignalR;

namespace Lajur.Host.Live;

/// <summary>Tells those who draw in the same office that a drawing changed, so that their page draws it anew.</summary>
public sealed class DrawingSubscriber(IHubContext<InboxHub> hub, IServiceScopeFactory scopes) : IFeedSubscriber
{
    public async Task ReceiveAsync(FeedItem item, CancellationToken ct)
    {
        if (item.Kind is FeedEventKind.WorkflowDefinitionSaved or FeedEventKind.WorkflowDefinitionChanged
            && await FindOfficeAsync(item.Subject, ct) is { } office)
        {
            await hub.Clients.Group(LiveMessages.OfficeGroup(office))
                .SendAsync(LiveMessages.Changed, new LiveChange { Kind = LiveMessages.DrawingChanged, Drawing = item.Subject }, ct);
        }
    }

    /// <summary>The office that the drawing names; null when there is none, or no drawing any more.</summary>
    private async Task<Guid?> FindOfficeAsync(string definitionId, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var drawing = await scope.ServiceProvider.GetRequiredService<IWorkflowStore>().FindDefinitionAsync(definitionId, VersionOptions.Latest, ct);
        return drawing?.CustomProperties?["office"]?.ToString() is { } slug
            ? (await scope.ServiceProvider.GetRequiredService<OfficeDirectory>().FindAsync(slug, ct))?.Id
            : null;
    }
}
