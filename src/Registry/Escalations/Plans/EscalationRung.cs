namespace Lajur.Registry.Escalations.Plans;

/// <summary>A rung of a ladder: at a share of the budget somebody is told, once.</summary>
/// <param name="Share">Percent of the budget; 100 when it is used up, more when it is late.</param>
/// <param name="To">Who is told.</param>
public sealed record EscalationRung(int Share, EscalationAudience To);
