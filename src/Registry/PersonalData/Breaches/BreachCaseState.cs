namespace Lajur.Registry.PersonalData.Breaches;

/// <summary>How far the telling of one person has come.</summary>
public enum BreachCaseState
{
    /// <summary>The messages have not been sent yet.</summary>
    Waiting,

    /// <summary>An e-mail waits for its way out.</summary>
    Mailed,

    /// <summary>No e-mail reaches them: staff telephone or write.</summary>
    ToContact,

    Told,

    /// <summary>Their data are erased: nobody knows whom to tell.</summary>
    Gone,
}
