using Lajur.Host.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.SignalR;

namespace Lajur.Host.Live;

/// <summary>
/// Pushes to officers' browsers. A connection joins the groups of its officer, office and lanes here, from the claims of
/// the sign-in; the hub has no method a browser could call, so nobody can ask for a group.
/// </summary>
[Authorize(Policies.Officer)]
public sealed class InboxHub : Hub
{
    public override async Task OnConnectedAsync()
    {
        var officer = SignedInOfficer.Get(Context.User);
        await JoinAsync(LiveMessages.OfficerGroup(officer.Id));
        await JoinAsync(LiveMessages.OfficeGroup(officer.OfficeId));
        foreach (var lane in officer.Lanes)
        {
            await JoinAsync(LiveMessages.LaneGroup(officer.OfficeId, lane));
        }

        await base.OnConnectedAsync();
    }

    private Task JoinAsync(string group) => Groups.AddToGroupAsync(Context.ConnectionId, group, Context.ConnectionAborted);
}
