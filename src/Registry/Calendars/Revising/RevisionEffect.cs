namespace Lajur.Registry.Calendars.Revising;

/// <summary>What a revision does to the clocks that run.</summary>
/// <param name="Moved">The clocks of the officer's own office that move, the next due first; at most <see cref="Shown"/>.</param>
/// <param name="MovedCount">How many of them there are.</param>
/// <param name="RunningCount">How many clocks of that office run.</param>
/// <param name="MovedElsewhere">How many clocks of other offices move; their cases are theirs to see.</param>
public sealed record RevisionEffect(IReadOnlyList<MovedClock> Moved, int MovedCount, int RunningCount, int MovedElsewhere)
{
    /// <summary>So many rows are listed.</summary>
    public const int Shown = 100;
}
