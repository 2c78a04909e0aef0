namespace Lajur.Host.Clockwork;

/// <summary>Runs the loops of the <see cref="Schedule"/>. A run that fails is logged by its loop's name; the next one comes.</summary>
internal sealed class LoopService(
    IEnumerable<Loop> loops, IServiceScopeFactory scopes, TimeProvider clock, ILogger<LoopService> logger) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(loops.Select(loop => Task.Run(() => TurnAsync(loop, stoppingToken), stoppingToken)));

    private async Task TurnAsync(Loop loop, CancellationToken ct)
    {
        using var tick = new PeriodicTimer(loop.Interval, clock);
        do
        {
            await RunOnceAsync(loop, ct);
        }
        while (await tick.WaitForNextTickAsync(ct));
    }

    private async Task RunOnceAsync(Loop loop, CancellationToken ct)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await loop.RunOnceAsync(scope.ServiceProvider, ct);
        }
        catch (Exception e) when (!ct.IsCancellationRequested)
        {
            logger.LogError(e, "The loop {Loop} failed; it runs again in {Interval}", loop.Name, loop.Interval);
        }
    }
}
