using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Lajur.Engine.Storage.Tests;

/// <summary>Counts what is sent to the database; what goes in one round trip counts once.</summary>
public sealed class CommandCounter : DbCommandInterceptor
{
    private readonly List<string> _texts = [];

    public int Count => _texts.Count;

    public void Add(string text) => _texts.Add(text);

    public void Reset() => _texts.Clear();

    public override string ToString() => string.Join("\n\n", _texts);

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default)
    {
        _texts.Add(command.CommandText);
        return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result,
        CancellationToken cancellationToken = default)
    {
        _texts.Add(command.CommandText);
        return base.NonQueryExecutingAsync(command, eventData, result, cancellationToken);
    }
}
