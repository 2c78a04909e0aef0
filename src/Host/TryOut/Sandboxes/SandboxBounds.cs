namespace Lajur.Host.TryOut.Sandboxes;

/// <summary>What try-outs may take of a host.</summary>
public static class SandboxBounds
{
    /// <summary>Try-outs that one person has open at once; an older one gives way.</summary>
    public const int PerPerson = 2;

    /// <summary>Try-outs that a host keeps ready; the one that was not touched the longest gives way.</summary>
    public const int Kept = 8;

    /// <summary>Try-outs that a host works on at the same time.</summary>
    public const int AtOnce = 3;

    /// <summary>Moves of one try-out.</summary>
    public const int Moves = 80;

    /// <summary>Characters of a try-out as its page carries it; a browser may send no longer value.</summary>
    public const int Token = 60_000;

    /// <summary>Times that something falls due while the clock is moved on once.</summary>
    public const int Rounds = 400;

    /// <summary>Turns of one burst: a drawing that runs in a circle is found out soon.</summary>
    public const int BurstTurns = 2_000;

    /// <summary>How far the clock may be from where it began.</summary>
    public static readonly TimeSpan Reach = TimeSpan.FromDays(370);

    /// <summary>After so long without a move a try-out is thrown away; its page can still go on, by doing the moves again.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromMinutes(10);

    /// <summary>What one answer may take, the moves that have to be done again among it.</summary>
    public static readonly TimeSpan Answer = TimeSpan.FromSeconds(20);
}
