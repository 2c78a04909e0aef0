namespace Lajur.Registry.Inbox.Signals;

/// <summary>What a task of the office leads to.</summary>
public enum OfficeTaskKind
{
    Guarantee,
    Evaluation,

    /// <summary>A drawing to approve, or one that was returned to whoever asked.</summary>
    Publication,
}
