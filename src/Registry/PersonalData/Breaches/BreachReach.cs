using Lajur.Registry.Cases;
using Lajur.Registry.Notices;

namespace Lajur.Registry.PersonalData.Breaches;

/// <summary>By which way a person hears of a breach: the medium they chose. Everybody reads it on the tracking page as well.</summary>
public static class BreachReach
{
    /// <summary>The address of whoever chose e-mail, or the tracking page and left one; null for those whom staff tell.</summary>
    public static string? MailOf(Applicant applicant) =>
        applicant is { Medium: ContactMedium.Email or ContactMedium.TrackingPage, Email: { Length: > 0 } address } ? address : null;

    /// <summary>Whether e-mail leaves the house at all; while it is not set up, staff tell everybody.</summary>
    internal static bool CanMail(this IEnumerable<INoticeChannel> channels) =>
        channels.Any(channel => channel is { Medium: ContactMedium.Email, IsReady: true });

    /// <summary>How staff tell the others: by the medium they chose where it can be, else by telephone, else in writing.</summary>
    public static ContactMedium WayOf(Applicant applicant) => applicant switch
    {
        { Medium: ContactMedium.Letter or ContactMedium.InPerson } => ContactMedium.Letter,
        { Medium: ContactMedium.WhatsApp, Phone.Length: > 0 } => ContactMedium.WhatsApp,
        { Phone.Length: > 0 } => ContactMedium.Telephone,
        _ => ContactMedium.Letter,
    };
}
