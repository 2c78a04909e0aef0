namespace Lajur.Engine.Storage.Steps;

/// <summary>
/// Says what steps send to the database by hand, which EF Core's interceptors do not see. It costs nothing when
/// nobody listens.
/// </summary>
public sealed class StepTraffic
{
    /// <summary>Called before each round trip, with the statements it carries.</summary>
    public Action<IReadOnlyList<StepStatement>>? Sending { get; set; }

    internal void Raise(IReadOnlyList<StepStatement> statements) => Sending?.Invoke(statements);
}
