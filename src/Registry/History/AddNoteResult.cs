namespace Lajur.Registry.History;

/// <summary>What became of a note.</summary>
public abstract record AddNoteResult
{
    private AddNoteResult()
    {
    }

    public sealed record Done : AddNoteResult;

    /// <summary>A sentence for the officer.</summary>
    public sealed record Invalid(string Error) : AddNoteResult;

    /// <summary>There is no such case in the officer's office.</summary>
    public sealed record NotFound : AddNoteResult;
}
