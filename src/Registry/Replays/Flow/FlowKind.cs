namespace Lajur.Registry.Replays.Flow;

/// <summary>What a step of a drawing means for time.</summary>
internal enum FlowKind
{
    /// <summary>Takes none: a notice, a branch, a join.</summary>
    Passing,

    /// <summary>An officer's work.</summary>
    Officer,

    /// <summary>The product waits to be fetched: the promise is kept when it is reached.</summary>
    Fetching,

    /// <summary>The applicant's turn: the clock of the promise stands still.</summary>
    Applicant,

    /// <summary>The promise begins to count.</summary>
    StartClock,

    /// <summary>The case ends.</summary>
    End,
}
