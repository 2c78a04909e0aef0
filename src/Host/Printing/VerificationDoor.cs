using System.Threading.RateLimiting;
using Lajur.Host.Shell;

namespace Lajur.Host.Printing;

/// <summary>Counts codes that were not made here by address, and shuts for a while after too many.</summary>
internal sealed class VerificationDoor : IDisposable
{
    private const int WrongCodes = 20;

    private readonly PartitionedRateLimiter<string> _limiter = PartitionedRateLimiter.Create<string, string>(address =>
        RateLimitPartition.GetFixedWindowLimiter(address, _ => new FixedWindowRateLimiterOptions
        {
            PermitLimit = WrongCodes,
            Window = TimeSpan.FromMinutes(5),
        }));

    /// <summary>False once this address has been wrong too often.</summary>
    public bool IsOpenTo(HttpContext http)
    {
        using var lease = _limiter.AttemptAcquire(Caller.AddressOf(http), permitCount: 0);
        return lease.IsAcquired;
    }

    /// <summary>Counts a wrong code.</summary>
    public void CountWrong(HttpContext http) => _limiter.AttemptAcquire(Caller.AddressOf(http)).Dispose();

    public void Dispose() => _limiter.Dispose();
}
