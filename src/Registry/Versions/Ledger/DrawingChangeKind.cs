namespace Lajur.Registry.Versions.Ledger;

/// <summary>What a line of the ledger of a drawing tells.</summary>
public enum DrawingChangeKind
{
    Saved,
    FormSaved,
    FormDropped,

    /// <summary>Standard and identity page were written anew.</summary>
    TextsSaved,
    LanesChanged,
    RolledBack,
    NoteWritten,
    Asked,

    /// <summary>The draft was changed after its publication was asked for.</summary>
    Outdated,
    Approved,
    Returned,
    Published,
    Retracted,
    Deleted,

    /// <summary>The office wants a second person from now on, or no longer.</summary>
    RuleChanged,
}
