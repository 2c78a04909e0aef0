namespace Lajur.Registry.Inbox.Lists;

/// <summary>The four lists of an inbox.</summary>
public enum InboxView
{
    /// <summary>What I hold.</summary>
    Mine,

    /// <summary>What anybody of my lanes may take.</summary>
    Available,

    /// <summary>Cases of my lanes that wait for the applicant.</summary>
    Waiting,

    /// <summary>What I finished, the last first.</summary>
    Done,
}
