using Lajur.Registry.Cases;
using Microsoft.AspNetCore.WebUtilities;

namespace Lajur.Host.Counter;

/// <summary>Every address of the counter.</summary>
public static class CounterLinks
{
    public const string Counter = "/loket";

    public const string Intake = "/loket/baru";

    /// <summary>The names of the query's parts.</summary>
    public const string ServicePart = "layanan", ChannelPart = "saluran";

    /// <summary>The form for a service and the channel a matter came by.</summary>
    public static string IntakeFor(string service, Channel channel) => QueryHelpers.AddQueryString(
        Intake, new Dictionary<string, string?>(StringComparer.Ordinal) { [ServicePart] = service, [ChannelPart] = channel.ToString() });

    /// <summary>What the applicant takes home.</summary>
    public static string Receipt(string number) => $"/loket/tanda-terima/{Uri.EscapeDataString(number)}";
}
