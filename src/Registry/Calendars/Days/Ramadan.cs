namespace Lajur.Registry.Calendars.Days;

/// <summary>A month of Ramadan, in which the Ramadan hours of an office hold.</summary>
/// <param name="From">Its first day.</param>
/// <param name="To">Its last day.</param>
public sealed record Ramadan(DateOnly From, DateOnly To)
{
    public bool Contains(DateOnly date) => From <= date && date <= To;
}
