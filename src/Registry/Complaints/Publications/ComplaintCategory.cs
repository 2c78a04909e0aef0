namespace Lajur.Registry.Complaints.Publications;

/// <summary>What a published complaint is about, by the parts of a service that people are asked to judge (PermenPAN-RB 14/2017).</summary>
public enum ComplaintCategory
{
    Requirements,
    Procedure,
    Time,
    Cost,
    Product,
    Competence,
    Behaviour,
    ComplaintHandling,
    Facilities,

    /// <summary>None of these.</summary>
    Other,
}
