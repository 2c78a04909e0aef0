namespace Lajur.Studio.Tests.Browser;

/// <summary>Waits for something that a browser will bring about.</summary>
public static class Until
{
    private static readonly TimeSpan s_bound = TimeSpan.FromSeconds(40);

    /// <summary>Asks again and again until it holds; fails after 40 seconds.</summary>
    public static async Task HoldsAsync(Func<Task<bool>> holds)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        using var bound = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        bound.CancelAfter(s_bound);
        while (!await holds())
        {
            await timer.WaitForNextTickAsync(bound.Token);
        }
    }
}
