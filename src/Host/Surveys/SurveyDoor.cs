using System.Threading.RateLimiting;
using Lajur.Host.Shell;

namespace Lajur.Host.Surveys;

/// <summary>
/// How often the survey is knocked at: wrong tokens by address (setting <c>Portal:WrongCodesPerFiveMinutes</c>), answers by
/// terminal (setting <c>Surveys:AnswersPerTenMinutes</c>), so that nobody fills in forms by the dozen.
/// </summary>
public sealed class SurveyDoor(IConfiguration settings) : IDisposable
{
    private const int UsualTokens = 15, UsualAnswers = 20;

    private readonly PartitionedRateLimiter<string> _tokens = PartitionedRateLimiter.Create<string, string>(address =>
        RateLimitPartition.GetFixedWindowLimiter(address, _ => new FixedWindowRateLimiterOptions
        {
            PermitLimit = settings.GetValue("Portal:WrongCodesPerFiveMinutes", UsualTokens),
            Window = TimeSpan.FromMinutes(5),
        }));

    private readonly PartitionedRateLimiter<Guid> _answers = PartitionedRateLimiter.Create<Guid, Guid>(terminal =>
        RateLimitPartition.GetSlidingWindowLimiter(terminal, _ => new SlidingWindowRateLimiterOptions
        {
            PermitLimit = settings.GetValue("Surveys:AnswersPerTenMinutes", UsualAnswers),
            Window = TimeSpan.FromMinutes(10),
            SegmentsPerWindow = 10,
        }));

    /// <summary>False once this address tried too many tokens that are none.</summary>
    public bool IsOpenTo(HttpContext http)
    {
        using var lease = _tokens.AttemptAcquire(Caller.AddressOf(http), permitCount: 0);
        return lease.IsAcquired;
    }

    public void CountWrong(HttpContext http) => _tokens.AttemptAcquire(Caller.AddressOf(http)).Dispose();

    /// <summary>True when this terminal may send one more now; counts it.</summary>
    public bool TryTake(Guid terminalId)
    {
        using var lease = _answers.AttemptAcquire(terminalId);
        return lease.IsAcquired;
    }

    public void Dispose()
    {
        _tokens.Dispose();
        _answers.Dispose();
    }
}
