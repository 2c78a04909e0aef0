using System.Data;
using System.Data.Common;
using Lajur.Engine.Storage.Conventions;

namespace Lajur.Engine.Storage.Steps;

/// <summary>
/// One statement with its values, in the order of <c>$1</c>, <c>$2</c> and so on. The same text serves both databases:
/// PostgreSQL counts such parameters, SQLite knows them by these names.
/// </summary>
public sealed class StepStatement(string text)
{
    private readonly List<(DbType Type, object? Value)> _values = [];

    public string Text { get; } = text;

    /// <summary>The values, as the database gets them.</summary>
    public IEnumerable<object?> Values => _values.Select(value => value.Value);

    /// <summary>Is given each row that comes back; null for a statement that returns none.</summary>
    internal Action<DbDataReader>? Row { get; private init; }

    /// <summary>Is given the number of rows that were changed; null when nobody asks.</summary>
    internal Action<int>? Changed { get; private init; }

    /// <summary>A statement that is called for what it does; the row that it returns says nothing.</summary>
    public static StepStatement Calling(string text) => new(text) { Row = static _ => { } };

    internal static StepStatement Reading(string text, Action<DbDataReader> row) => new(text) { Row = row };

    internal static StepStatement Changing(string text, Action<int> changed) => new(text) { Changed = changed };

    public StepStatement With(string? text) => Add(DbType.String, text);

    public StepStatement With(long number) => Add(DbType.Int64, number);

    public StepStatement With(int number) => Add(DbType.Int32, number);

    public StepStatement With(bool flag) => Add(DbType.Boolean, flag);

    public StepStatement With(Guid? id) => Add(DbType.Guid, id);

    /// <summary>A moment as the columns keep it: UTC, whole microseconds.</summary>
    public StepStatement With(DateTimeOffset? moment) =>
        Add(DbType.DateTime, moment is { } known ? UtcConverter.ToStored(known) : null);

    internal void Bind(DbParameterCollection parameters, Func<DbParameter> make, bool isNamed)
    {
        for (var i = 0; i < _values.Count; i++)
        {
            var parameter = make();
            parameter.DbType = _values[i].Type;
            parameter.Value = _values[i].Value ?? DBNull.Value;
            if (isNamed)
            {
                parameter.ParameterName = Names.Of(i);
            }

            parameters.Add(parameter);
        }
    }

    private StepStatement Add(DbType type, object? value)
    {
        _values.Add((type, value));
        return this;
    }

    private static class Names
    {
        private static readonly string[] Known = [.. Enumerable.Range(1, 40).Select(i => $"${i}")];

        public static string Of(int index) => index < Known.Length ? Known[index] : $"${index + 1}";
    }
}
