namespace Lajur.Host.Clockwork;

/// <summary>Something that runs by the clock, on every host.</summary>
/// <param name="Name">How the log calls it.</param>
/// <param name="Interval">How long it rests between two runs.</param>
/// <param name="RunOnceAsync">One run, in a scope of services of its own.</param>
public sealed record Loop(string Name, TimeSpan Interval, Func<IServiceProvider, CancellationToken, Task> RunOnceAsync);
