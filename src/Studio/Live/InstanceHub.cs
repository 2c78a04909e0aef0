using Lajur.Studio.Access;
using Lajur.Studio.Instances;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.SignalR;

namespace Lajur.Studio.Live;

/// <summary>Where Elsa Studio's viewer hears of the instance it shows. Methods and messages are Elsa's.</summary>
[Authorize(Policy = StudioPolicies.Administrator)]
public sealed class InstanceHub(OfficeInstances instances, Observers observers, IInstanceNews news) : Hub
{
    /// <summary>The address that Elsa Studio derives from the API's.</summary>
    public const string Address = "/elsa/hubs/workflow-instance";

    /// <summary>Tells the caller, from now on, what happens in an instance of their office.</summary>
    /// <exception cref="HubException">There is no such instance, or it is another office's.</exception>
    public async Task ObserveInstanceAsync(string instanceId)
    {
        if (await instances.FindAsync(instanceId, Context.ConnectionAborted) is null)
        {
            throw new HubException("Jalannya alur ini tidak ditemukan.");
        }

        await Groups.AddToGroupAsync(Context.ConnectionId, Group(instanceId), Context.ConnectionAborted);
        observers.Add(Context.ConnectionId, instanceId);
        // What happened between the caller's first look and now is told at once.
        await news.ChangedAsync(instanceId, Context.ConnectionAborted);
    }

    /// <inheritdoc />
    public override Task OnDisconnectedAsync(Exception? exception)
    {
        observers.Remove(Context.ConnectionId);
        return base.OnDisconnectedAsync(exception);
    }

    /// <summary>The group of those who watch one instance.</summary>
    internal static string Group(string instanceId) => "instance:" + instanceId;
}
