namespace Lajur.Engine.Storage.Queries;

/// <summary>Narrows instances by one of their times.</summary>
/// <param name="Column">Which of them.</param>
/// <param name="Operator">How it is compared.</param>
/// <param name="Timestamp">With what: a moment, or the beginning of a <see cref="Span"/>.</param>
public sealed record TimestampFilter(TimestampColumn Column, TimestampOperator Operator, DateTimeOffset Timestamp)
{
    /// <summary>How long that with which is compared lasts: a whole day is one day; nothing for a single moment.</summary>
    public TimeSpan Span { get; init; }

    /// <summary>The first moment after it, or the last there is.</summary>
    public DateTimeOffset End => Timestamp.UtcDateTime < DateTime.MaxValue - Span ? Timestamp.ToUniversalTime() + Span : DateTimeOffset.MaxValue;

    /// <summary>Whether a time satisfies it; none satisfies only <see cref="TimestampOperator.IsNot"/>.</summary>
    public bool Matches(DateTimeOffset? moment) => Operator switch
    {
        TimestampOperator.Is => moment >= Timestamp && IsBeforeEnd(moment),
        TimestampOperator.IsNot => !(moment >= Timestamp && IsBeforeEnd(moment)),
        TimestampOperator.GreaterThan => moment is not null && !IsBeforeEnd(moment),
        TimestampOperator.GreaterThanOrEqual => moment >= Timestamp,
        TimestampOperator.LessThan => moment < Timestamp,
        _ => IsBeforeEnd(moment),
    };

    private bool IsBeforeEnd(DateTimeOffset? moment) => Span == TimeSpan.Zero ? moment <= Timestamp : moment < End;
}
