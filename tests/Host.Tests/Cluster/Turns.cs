using System.Net;

namespace Lajur.Host.Tests.Cluster;

/// <summary>
/// A balancer in the visitor's pocket: each request goes to the next host, and past one that takes no connection. Cookies
/// are kept as if all were one.
/// </summary>
internal sealed class Turns(IEnumerable<Uri> hosts) : DelegatingHandler(new SocketsHttpHandler
{
    AllowAutoRedirect = false,
    CookieContainer = new CookieContainer(),
    ConnectTimeout = TimeSpan.FromSeconds(5),
    // A host that was killed is not asked again on a connection of its former life.
    PooledConnectionLifetime = TimeSpan.Zero,
})
{
    private readonly Uri[] _hosts = [.. hosts];
    private int _next = -1;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        for (var tries = 1; ; tries++)
        {
            var host = _hosts[Interlocked.Increment(ref _next) % _hosts.Length];
            request.RequestUri = new Uri(host, request.RequestUri!.PathAndQuery);
            try
            {
                return await base.SendAsync(request, cancellationToken);
            }
            catch (HttpRequestException e) when (e.HttpRequestError == HttpRequestError.ConnectionError && tries < _hosts.Length)
            {
                // Nobody there: nothing was sent.
            }
        }
    }
}
