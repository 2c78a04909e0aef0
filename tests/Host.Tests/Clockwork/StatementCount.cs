using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Lajur.Host.Tests.Clockwork;

/// <summary>Counts what a host sends to its database.</summary>
public sealed class StatementCount : DbCommandInterceptor
{
    private int _claims;
    private int _ofSteps;

    /// <summary>Claims of due bookmarks.</summary>
    public int Claims => _claims;

    /// <summary>Everything sent inside a transaction, as steps are; pages only read, outside of one.</summary>
    public int OfSteps => _ofSteps;

    public void Reset() => _claims = _ofSteps = 0;

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Count(command);
        return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Count(command);
        return base.NonQueryExecutingAsync(command, eventData, result, cancellationToken);
    }

    private void Count(DbCommand command)
    {
        if (command.Transaction is not null)
        {
            Interlocked.Increment(ref _ofSteps);
        }
        else if (command.CommandText.Contains("SET leased_until", StringComparison.Ordinal))
        {
            Interlocked.Increment(ref _claims);
        }
    }
}
