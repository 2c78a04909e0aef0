using Lajur.Engine.Outside;
using Lajur.Engine.Waiting;
using Lajur.Registry.Feed;
using Microsoft.Extensions.Options;

namespace Lajur.Host.Outside;

/// <summary>
/// Makes the calls that runs asked for: at the signal of a commit, and every few seconds for those that another host left behind.
/// So many at once; each on its own, so that a slow server holds up nothing but its own run.
/// </summary>
internal sealed class OutsideService(
    OutsideCalls calls, FeedSignal signal, IOptions<OutsideOptions> options, TimeProvider clock, ILogger<OutsideService> logger)
    : BackgroundService
{
    private static readonly TimeSpan CatchUp = TimeSpan.FromSeconds(5);
    private readonly SemaphoreSlim _slots = new(options.Value.AtOnce);

    public override void Dispose()
    {
        _slots.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (true)
        {
            var next = signal.Next;
            await RunOnceAsync(stoppingToken);
            await WaitAsync(next, stoppingToken);
        }
    }

    private async Task RunOnceAsync(CancellationToken ct)
    {
        try
        {
            foreach (var call in await calls.ListAsync(options.Value.AtOnce, ct))
            {
                await _slots.WaitAsync(ct);
                _ = MakeAsync(call, ct);
            }
        }
        catch (Exception e) when (!ct.IsCancellationRequested)
        {
            logger.LogError(e, "The loop {Loop} failed; it runs again in {Interval}", "outside-calls", CatchUp);
        }
    }

    private async Task MakeAsync(QueuedStimulus call, CancellationToken ct)
    {
        try
        {
            await calls.MakeAsync(call, ct);
        }
        catch (Exception e) when (!ct.IsCancellationRequested)
        {
            logger.LogError(e, "The call {Id} to the outside was not answered; it is made again", call.Id);
        }
        catch (OperationCanceledException)
        {
            // The host stops; another one makes the call again when the lease ends.
        }
        finally
        {
            _slots.Release();
        }
    }

    private async Task WaitAsync(Task next, CancellationToken ct)
    {
        try
        {
            await next.WaitAsync(CatchUp, clock, ct);
        }
        catch (TimeoutException)
        {
            // Nothing was signalled; look all the same.
        }
    }
}
