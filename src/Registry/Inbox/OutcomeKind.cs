namespace Lajur.Registry.Inbox;

/// <summary>How an outcome's button looks.</summary>
public enum OutcomeKind
{
    Normal,

    /// <summary>The likely way.</summary>
    Primary,

    /// <summary>Apart from the others: it turns somebody down.</summary>
    Danger,
}
