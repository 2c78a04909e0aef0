namespace Lajur.Engine.Storage.Queries;

/// <summary>How a time is compared; Studio's names.</summary>
public enum TimestampOperator
{
    Is,
    IsNot,
    GreaterThan,
    GreaterThanOrEqual,
    LessThan,
    LessThanOrEqual,
}
