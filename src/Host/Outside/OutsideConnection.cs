using System.Net;
using System.Net.Sockets;

namespace Lajur.Host.Outside;

/// <summary>
/// Connects to the very address that was looked at: a name that leads elsewhere a moment later, or a redirect, changes
/// nothing.
/// </summary>
public sealed class OutsideConnection(OutsideReach reach)
{
    private static readonly TimeSpan s_reuse = TimeSpan.FromMinutes(2);

    /// <summary>A client that knows no proxy, no cookies and follows no redirect.</summary>
    public HttpMessageInvoker NewClient() => new(new SocketsHttpHandler
    {
        UseProxy = false,
        UseCookies = false,
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.GZip | DecompressionMethods.Deflate | DecompressionMethods.Brotli,
        PooledConnectionLifetime = s_reuse,
        ConnectCallback = ConnectAsync,
    });

    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken ct)
    {
        var (host, port) = (context.DnsEndPoint.Host, context.DnsEndPoint.Port);
        var found = IPAddress.TryParse(host, out var literal) ? [literal] : await Dns.GetHostAddressesAsync(host, ct);
        var allowed = found.Where(reach.AllowsAddress).ToArray();
        if (allowed.Length == 0)
        {
            throw new AddressRefusedException(host);
        }

        Exception? last = null;
        foreach (var address in allowed)
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            try
            {
                await socket.ConnectAsync(address, port, ct);
                return new NetworkStream(socket, ownsSocket: true);
            }
            catch (Exception e)
            {
                socket.Dispose();
                last = e;
                ct.ThrowIfCancellationRequested();
            }
        }

        throw new IOException($"No address of '{host}' answers.", last);
    }
}
