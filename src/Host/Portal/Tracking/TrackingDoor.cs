using System.Threading.RateLimiting;
using Lajur.Host.Shell;

namespace Lajur.Host.Portal.Tracking;

/// <summary>
/// Counts wrong numbers and codes by address, and shuts for a while after too many. Right ones are never counted, so a
/// page that follows its case is not held up. Setting <c>Portal:WrongCodesPerFiveMinutes</c>.
/// </summary>
public sealed class TrackingDoor(IConfiguration settings) : IDisposable
{
    private const int Usual = 15;

    private readonly PartitionedRateLimiter<string> _limiter = PartitionedRateLimiter.Create<string, string>(address =>
        RateLimitPartition.GetFixedWindowLimiter(address, _ => new FixedWindowRateLimiterOptions
        {
            PermitLimit = settings.GetValue("Portal:WrongCodesPerFiveMinutes", Usual),
            Window = TimeSpan.FromMinutes(5),
        }));

    /// <summary>False once this address has been wrong too often.</summary>
    public bool IsOpenTo(HttpContext http)
    {
        using var lease = _limiter.AttemptAcquire(Caller.AddressOf(http), permitCount: 0);
        return lease.IsAcquired;
    }

    /// <summary>Counts a wrong number or code.</summary>
    public void CountWrong(HttpContext http) => _limiter.AttemptAcquire(Caller.AddressOf(http)).Dispose();

    public void Dispose() => _limiter.Dispose();
}
