namespace Lajur.Registry.Versions.Undoing;

/// <summary>What became of taking a move back.</summary>
public abstract record UndoResult
{
    private UndoResult()
    {
    }

    /// <summary>The case stands as it stood before.</summary>
    public sealed record Done : UndoResult;

    /// <summary>Why it cannot be taken back any more; nothing changed.</summary>
    public sealed record Refused(string Reason) : UndoResult;

    /// <summary>A sentence about what was typed.</summary>
    public sealed record Invalid(string Error) : UndoResult;

    /// <summary>The officer is no administrator.</summary>
    public sealed record NotAllowed : UndoResult;

    /// <summary>The case is in no such batch of the officer's office.</summary>
    public sealed record NotFound : UndoResult;
}
