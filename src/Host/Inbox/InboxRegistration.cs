using Lajur.Host.Inbox.Items;

namespace Lajur.Host.Inbox;

/// <summary>The officer's inbox.</summary>
public static class InboxRegistration
{
    public static IServiceCollection AddInbox(this IServiceCollection services) => services.AddScoped<WorkItemActions>();
}
