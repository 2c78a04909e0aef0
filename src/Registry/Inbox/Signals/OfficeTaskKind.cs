namespace Lajur.Registry.Inbox.Signals;

/// <summary>What a task of the office leads to.</summary>
public enum OfficeTaskKind
{
    Guarantee,
    Evaluation,
}
