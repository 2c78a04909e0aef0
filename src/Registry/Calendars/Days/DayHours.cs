using System.Text.Json.Serialization;

namespace Lajur.Registry.Calendars.Days;

/// <summary>One weekday's office hours: opening, closing and at most one break between.</summary>
/// <param name="Open">When the doors open.</param>
/// <param name="Close">When the doors close.</param>
/// <param name="BreakFrom">When the break begins; absent without a break.</param>
/// <param name="BreakTo">When the break ends.</param>
public sealed record DayHours(TimeOnly Open, TimeOnly Close, TimeOnly? BreakFrom = null, TimeOnly? BreakTo = null)
{
    /// <summary>The spans in which time counts, in order.</summary>
    [JsonIgnore]
    public IReadOnlyList<OpenSpan> Spans { get; } = BreakFrom is { } from && BreakTo is { } to
        ? [new(Open, from), new(to, Close)]
        : [new(Open, Close)];

    [JsonIgnore]
    public bool IsSound => (BreakFrom, BreakTo) switch
    {
        (null, null) => Open < Close,
        ({ } from, { } to) => Open < from && from < to && to < Close,
        _ => false,
    };
}
