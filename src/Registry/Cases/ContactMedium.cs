namespace Lajur.Registry.Cases;

/// <summary>The medium by which the applicant wants to be answered.</summary>
public enum ContactMedium
{
    TrackingPage,
    Email,
    WhatsApp,
    Telephone,
    InPerson,

    /// <summary>In writing, by post.</summary>
    Letter,
}
