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
        Expression<Func<DateTimeOffset?>> begin = () => filter.Timestamp;
        Expression<Func<DateTimeOffset?>> end = () => filter.End;
        var isMoment = filter.Span == TimeSpan.Zero;
        var isBefore = Expression.LessThan(moment, begin.Body);
        var isNotBefore = Expression.GreaterThanOrEqual(moment, begin.Body);
        var isNotAfter = isMoment ? Expression.LessThanOrEqual(moment, begin.Body) : Expression.LessThan(moment, end.Body);
        var isAfter = isMoment ? Expression.GreaterThan(moment, begin.Body) : Expression.GreaterThanOrEqual(moment, end.Body);
        var isNone = Expression.Equal(moment, Expression.Constant(null, typeof(DateTimeOffset?)));
        return Expression.Lambda<Func<InstanceRow, bool>>(
            filter.Operator switch
            {
                TimestampOperator.Is => Expression.AndAlso(isNotBefore, isNotAfter),
                TimestampOperator.IsNot => Expression.OrElse(isNone, Expression.OrElse(isBefore, isAfter)),
                TimestampOperator.GreaterThan => isAfter,
                TimestampOperator.GreaterThanOrEqual => isNotBefore,
                TimestampOperator.LessThan => isBefore,
                _ => isNotAfter,
            },
            row);
    }
}
