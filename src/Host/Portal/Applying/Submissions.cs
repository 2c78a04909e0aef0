using System.Threading.RateLimiting;
using Lajur.Host.Shell;

namespace Lajur.Host.Portal.Applying;

/// <summary>
/// How many applications one address may send: enough for a village office that helps its people from one line, too few
/// to flood an inbox. Setting <c>Portal:SubmissionsPerHour</c>.
/// </summary>
public sealed class Submissions(IConfiguration settings) : IDisposable
{
    private const int Usual = 60;

    private readonly PartitionedRateLimiter<string> _limiter = PartitionedRateLimiter.Create<string, string>(address =>
        RateLimitPartition.GetSlidingWindowLimiter(address, _ => new SlidingWindowRateLimiterOptions
        {
            PermitLimit = settings.GetValue("Portal:SubmissionsPerHour", Usual),
            Window = TimeSpan.FromHours(1),
            SegmentsPerWindow = 6,
        }));

    /// <summary>True when this address may send one more now; counts it.</summary>
    public bool TryTake(HttpContext http)
    {
        using var lease = _limiter.AttemptAcquire(Caller.AddressOf(http));
        return lease.IsAcquired;
    }

    public void Dispose() => _limiter.Dispose();
}
