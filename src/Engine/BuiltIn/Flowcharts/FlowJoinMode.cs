namespace Lajur.Engine.BuiltIn.Flowcharts;

/// <summary>What a join waits for.</summary>
public enum FlowJoinMode
{
    /// <summary>The first branch to arrive; the others are cancelled.</summary>
    WaitAny,

    /// <summary>Every branch; a branch that was not taken makes the join be skipped.</summary>
    WaitAll,

    /// <summary>Every branch that was taken.</summary>
    WaitAllActive,
}
