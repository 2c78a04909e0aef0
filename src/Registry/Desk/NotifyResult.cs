using Lajur.Registry.Cases;

namespace Lajur.Registry.Desk;

/// <summary>How a message to the applicant travels.</summary>
public abstract record NotifyResult
{
    private NotifyResult()
    {
    }

    /// <summary>It is on the tracking page, and in the post where the medium is e-mail; nothing more to do.</summary>
    public sealed record Posted : NotifyResult;

    /// <summary>Staff must pass it on: open a work item of kind Contact with this title and these instructions.</summary>
    public sealed record StaffMustContact(ContactMedium Medium, string Title, string Instructions) : NotifyResult;
}
