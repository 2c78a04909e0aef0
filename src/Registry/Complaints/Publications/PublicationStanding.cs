namespace Lajur.Registry.Complaints.Publications;

/// <summary>What was decided on publishing an answered complaint; another answer is decided on anew.</summary>
public enum PublicationStanding
{
    Undecided,
    Published,

    /// <summary>Declined, or withdrawn since it was answered.</summary>
    KeptBack,
}
