using Lajur.Registry.Offices;
using Lajur.Registry.Offices.Staffing;
using Lajur.Registry.Offices.Substitutions;

namespace Lajur.Host.Staff;

/// <summary>One officer as the page shows them.</summary>
/// <param name="Person">The officer; null for somebody new.</param>
/// <param name="Lanes">The lanes of the office that staff can hold.</param>
/// <param name="Colleagues">Everybody else who is active.</param>
/// <param name="Substitutions">Who stands in for the officer now or later.</param>
/// <param name="Changes">The last changes of the officer's rights.</param>
public sealed record OfficerFile(
    Officer? Person,
    IReadOnlyList<Lane> Lanes,
    IReadOnlyList<Officer> Colleagues,
    IReadOnlyList<Substitution> Substitutions,
    IReadOnlyList<StaffChange> Changes);
