using System.Runtime.InteropServices;

namespace Lajur.Registry.Calendars.Days;

/// <summary>From when until when an office is open within a day; the end itself is closed.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct OpenSpan(TimeOnly From, TimeOnly To)
{
    public TimeSpan Length => To - From;

    public bool Contains(TimeOnly time) => From <= time && time < To;
}
