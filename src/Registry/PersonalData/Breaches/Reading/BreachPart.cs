namespace Lajur.Registry.PersonalData.Breaches.Reading;

/// <summary>The parts of a breach that staff work on.</summary>
public enum BreachPart
{
    /// <summary>What happened, and whose data it concerns.</summary>
    Record,

    /// <summary>The messages to the people.</summary>
    People,

    /// <summary>Those whom staff tell.</summary>
    Contacts,

    Authority,

    Public,

    Closing,
}
