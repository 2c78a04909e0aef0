using System.Data.Common;
using System.Runtime.CompilerServices;
using Lajur.Engine.Storage.Steps;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Lajur.Registry.Opening;

/// <summary>What is written outside a transaction (a draft, a line of the access log) takes its turn among the steps.</summary>
internal sealed class SqliteWriterTurns(WriterTurns turns) : DbCommandInterceptor, ISaveChangesInterceptor
{
    private readonly ConditionalWeakTable<DbContext, Held> _held = [];

    public async ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        await EnterAsync(eventData.Context, commandId: null, cancellationToken);
        return result;
    }

    public ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        Leave(eventData.Context, commandId: null);
        return new(result);
    }

    public Task SaveChangesFailedAsync(DbContextErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        Leave(eventData.Context, commandId: null);
        return Task.CompletedTask;
    }

    public Task SaveChangesCanceledAsync(DbContextEventData eventData, CancellationToken cancellationToken = default)
    {
        Leave(eventData.Context, commandId: null);
        return Task.CompletedTask;
    }

    public override async ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        await EnterAsync(eventData.Context, eventData.CommandId, cancellationToken);
        return result;
    }

    public override ValueTask<int> NonQueryExecutedAsync(
        DbCommand command, CommandExecutedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        Leave(eventData.Context, eventData.CommandId);
        return new(result);
    }

    public override Task CommandFailedAsync(
        DbCommand command, CommandErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        Leave(eventData.Context, eventData.CommandId);
        return Task.CompletedTask;
    }

    public override Task CommandCanceledAsync(
        DbCommand command, CommandEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Leave(eventData.Context, eventData.CommandId);
        return Task.CompletedTask;
    }

    // Within a transaction the turn is that of the step, and the commands of a SaveChanges have the turn of the SaveChanges.
    private async ValueTask EnterAsync(DbContext? db, Guid? commandId, CancellationToken ct)
    {
        if (db is { Database.CurrentTransaction: null } && !_held.TryGetValue(db, out _)
            && await turns.TryTakeAsync(db, ct) is { } turn)
        {
            _held.Add(db, new(commandId, turn));
        }
    }

    private void Leave(DbContext? db, Guid? commandId)
    {
        if (db is not null && _held.TryGetValue(db, out var held) && held.CommandId == commandId)
        {
            _held.Remove(db);
            held.Turn.Dispose();
        }
    }

    private sealed record Held(Guid? CommandId, IDisposable Turn);
}
