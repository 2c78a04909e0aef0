using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Options;

namespace Lajur.Host.Outside;

/// <summary>Says which hosts and which addresses procedures may reach.</summary>
public sealed class OutsideReach
{
    // What no public server has: this machine, private and link-local networks, shared and documentation space, multicast.
    private static readonly IPNetwork[] s_inside =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24",
            "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
        }.Select(x => IPNetwork.Parse(x)),
    ];

    // Of IPv6 only the space that is given out, without what carries an IPv4 address inside or is for documentation.
    private static readonly IPNetwork s_global = IPNetwork.Parse("2000::/3");
    private static readonly IPNetwork[] s_notGlobal =
        [.. new[] { "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20" }.Select(x => IPNetwork.Parse(x))];

    private readonly string[] _hosts;
    private readonly IPNetwork[] _networks;

    /// <exception cref="FormatException">A network in the settings is none.</exception>
    public OutsideReach(IOptions<OutsideOptions> options)
    {
        _hosts = [.. Split(options.Value.AllowedHosts).Select(Ascii)];
        _networks = [.. Split(options.Value.AllowedNetworks).Select(Network)];
    }

    /// <summary>True when the host is on the list, by its name or by "*." and the end of its name.</summary>
    public bool AllowsHost(Uri url)
    {
        var host = url.IdnHost.TrimEnd('.');
        return _hosts.Any(allowed => allowed.StartsWith("*.", StringComparison.Ordinal)
            ? host.EndsWith(allowed[1..], StringComparison.OrdinalIgnoreCase)
            : string.Equals(host, allowed, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>True for a public address, and for one of a network that is allowed by name.</summary>
    public bool AllowsAddress(IPAddress address)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return _networks.Any(x => x.Contains(plain)) || (plain.AddressFamily == AddressFamily.InterNetwork
            ? !s_inside.Any(x => x.Contains(plain))
            : s_global.Contains(plain) && !s_notGlobal.Any(x => x.Contains(plain)));
    }

    private static string[] Split(string list) =>
        list.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string Ascii(string host) => new IdnMapping().GetAscii(host.Trim('[', ']')) is var ascii && ascii.StartsWith("*.", StringComparison.Ordinal)
        ? ascii
        : ascii.TrimEnd('.');

    private static IPNetwork Network(string text) => IPNetwork.TryParse(text, out var network)
        ? network
        : throw new FormatException($"Outside__AllowedNetworks holds '{text}', which is no network such as 10.20.0.0/16.");
}
