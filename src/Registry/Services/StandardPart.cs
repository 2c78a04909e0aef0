namespace Lajur.Registry.Services;

/// <summary>
/// The fourteen components of a service standard (PermenPAN-RB 15/2014): six of service delivery, then eight of
/// internal management, in the order of the regulation.
/// </summary>
public enum StandardPart
{
    Requirements,
    Procedure,
    Time,
    Cost,
    Product,
    Complaints,
    LegalBasis,
    Facilities,
    Competence,
    Supervision,
    Staff,
    Guarantee,
    Safety,
    Evaluation,
}
