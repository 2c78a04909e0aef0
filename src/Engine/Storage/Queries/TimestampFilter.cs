namespace Lajur.Engine.Storage.Queries;

/// <summary>Narrows instances by one of their times.</summary>
public sealed record TimestampFilter(TimestampColumn Column, TimestampOperator Operator, DateTimeOffset Timestamp);
