namespace Lajur.Registry.Forms.Fields;

/// <summary>
/// A date, a time of day or both, posted as HTML posts them: <c>2026-11-23</c>, <c>09:30</c>, <c>2026-11-23T09:30</c>.
/// </summary>
public sealed record DateField : FormField
{
    public DateInput Input { get; init; }

    /// <summary>True when no day before today is accepted, as for an appointment; form-js calls it disallowPassedDates.</summary>
    public bool FromToday { get; init; }
}
