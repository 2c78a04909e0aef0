using System.Text.Json;
using Lajur.Registry.Feed;
using Microsoft.AspNetCore.SignalR;

namespace Lajur.Host.Live;

/// <summary>Passes what the feed tells on to the browsers that are connected to this host.</summary>
public sealed class LiveSubscriber(IHubContext<InboxHub> hub) : IFeedSubscriber
{
    public Task ReceiveAsync(FeedItem item, CancellationToken ct) =>
        Audience(item) is { } group
            ? hub.Clients.Group(group).SendAsync(LiveMessages.Changed, Read(item), ct)
            : Task.CompletedTask;

    private static string? Audience(FeedItem item) => item switch
    {
        { OfficeId: { } office, Lane: { } lane } when LiveMessages.WorkItemKinds.Contains(item.Kind) =>
            LiveMessages.LaneGroup(office, lane),
        { OfficeId: { } office, Kind: LiveMessages.CaseChanged or LiveMessages.OfficeTaskChanged } => LiveMessages.OfficeGroup(office),
        _ => null,
    };

    /// <summary>Takes the ids, and nothing else that a payload may carry one day.</summary>
    private static LiveChange Read(FeedItem item)
    {
        using var payload = JsonDocument.Parse(item.Payload ?? "{}");
        return new LiveChange
        {
            Kind = item.Kind,
            WorkItemId = payload.RootElement.TryGetProperty("workItemId", out var workItem) && workItem.TryGetGuid(out var id) ? id : null,
            Case = payload.RootElement.TryGetProperty("number", out var number) ? number.GetString() : null,
        };
    }
}
