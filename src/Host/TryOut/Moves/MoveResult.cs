namespace Lajur.Host.TryOut.Moves;

/// <summary>What became of a move.</summary>
public abstract record MoveResult
{
    private MoveResult()
    {
    }

    public sealed record Done : MoveResult;

    /// <summary>The form was not accepted: sentences by field.</summary>
    public sealed record Refused(IReadOnlyDictionary<string, string> Errors) : MoveResult;

    /// <summary>It cannot be done here; a sentence that says why.</summary>
    public sealed record NotPossible(string Why) : MoveResult;

    /// <summary>It broke off, and the try-out with it.</summary>
    public sealed record Broken(string Why) : MoveResult;
}
