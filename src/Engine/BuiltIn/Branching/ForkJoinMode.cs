namespace Lajur.Engine.BuiltIn.Branching;

/// <summary>What a fork waits for.</summary>
public enum ForkJoinMode
{
    /// <summary>Every branch.</summary>
    WaitAll,

    /// <summary>The first branch; the others are cancelled.</summary>
    WaitAny,
}
