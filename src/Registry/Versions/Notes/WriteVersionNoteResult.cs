namespace Lajur.Registry.Versions.Notes;

/// <summary>What came of <see cref="WriteVersionNote"/>.</summary>
public abstract record WriteVersionNoteResult
{
    private WriteVersionNoteResult()
    {
    }

    /// <summary>It is kept; the same written again changes nothing.</summary>
    public sealed record Written : WriteVersionNoteResult;

    /// <param name="Reason">What is wrong with the text, in Indonesian.</param>
    public sealed record Invalid(string Reason) : WriteVersionNoteResult;

    /// <summary>There is no such version in the office, or the officer may only look.</summary>
    public sealed record NotAllowed : WriteVersionNoteResult;
}
