using System.Linq.Expressions;
using Lajur.Engine.Storage.Queries;

namespace Lajur.Engine.Storage.Instances;

/// <summary>A <see cref="TimestampFilter"/> as a condition on rows.</summary>
internal static class InstanceMoments
{
    public static Expression<Func<InstanceRow, bool>> Compare(TimestampFilter filter)
    {
        var row = Expression.Parameter(typeof(InstanceRow));
        var moment = Expression.Convert(Expression.Property(row, filter.Column.ToString()), typeof(DateTimeOffset?));
        // A captured value becomes a parameter of the statement, a constant would become part of its text.
        Expression<Func<DateTimeOffset?>> captured = () => filter.Timestamp;
        return Expression.Lambda<Func<InstanceRow, bool>>(Compare(filter.Operator, moment, captured.Body), row);
    }

    private static BinaryExpression Compare(TimestampOperator comparison, Expression left, Expression right) =>
        comparison switch
        {
            TimestampOperator.Is => Expression.Equal(left, right),
            TimestampOperator.IsNot => Expression.NotEqual(left, right),
            TimestampOperator.GreaterThan => Expression.GreaterThan(left, right),
            TimestampOperator.GreaterThanOrEqual => Expression.GreaterThanOrEqual(left, right),
            TimestampOperator.LessThan => Expression.LessThan(left, right),
            _ => Expression.LessThanOrEqual(left, right),
        };
}
