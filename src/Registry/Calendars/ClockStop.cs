using Lajur.Registry.Calendars.Stops;

namespace Lajur.Registry.Calendars;

/// <summary>A line of a clock's ledger: from when until when it stood still, and why.</summary>
public sealed class ClockStop
{
    public Guid ClockId { get; set; }

    /// <summary>1, 2, 3 … within the clock.</summary>
    public int Number { get; set; }

    public DateTimeOffset From { get; set; }

    /// <summary>Null while it still stands.</summary>
    public DateTimeOffset? To { get; set; }

    /// <summary>Which of the lawful reasons.</summary>
    public StopReason Kind { get; set; }

    /// <summary>In Indonesian, as it is shown.</summary>
    public required string Reason { get; set; }
}
