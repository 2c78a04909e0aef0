namespace Lajur.Registry.Inbox;

public enum WorkItemKind
{
    /// <summary>A step of the SOP.</summary>
    Task,

    /// <summary>Pass a message on to the applicant by telephone, WhatsApp or in person.</summary>
    Contact,
}
