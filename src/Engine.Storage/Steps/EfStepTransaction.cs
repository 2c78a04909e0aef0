using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Engine.Storage.Steps;

/// <summary>
/// A step in one transaction of the scope's context. A conflict with another step that the database resolves by ending one
/// of them (a deadlock, a failed serialization) is tried again from the start, on an empty change tracker.
/// SQLite begins its transactions immediately, so that two writers wait for each other instead of failing half-way.
/// </summary>
internal sealed class EfStepTransaction(
    DbContext db, StepWrites writes, WriterTurns turns, IEnumerable<IStepClosing> closings) : IStepTransaction
{
    private const int MaxAttempts = 4;

    private const string SerializationFailure = "40001";
    private const string DeadlockDetected = "40P01";

    private Exception? _innerFailure;

    public async Task<T> ExecuteAsync<T>(Func<CancellationToken, Task<T>> body, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(body);
        return db.Database.CurrentTransaction is null
            ? await ExecuteOwnAsync(body, cancellationToken)
            : await JoinAsync(body, cancellationToken);
    }

    private async Task<T> JoinAsync<T>(Func<CancellationToken, Task<T>> body, CancellationToken ct)
    {
        try
        {
            var result = await body(ct);
            await writes.FlushAsync(ct);
            return result;
        }
        catch (Exception e)
        {
            _innerFailure = e;
            throw;
        }
    }

    private async Task<T> ExecuteOwnAsync<T>(Func<CancellationToken, Task<T>> body, CancellationToken ct)
    {
        // What the caller left in the context belongs to the first attempt and could not be brought back for a second.
        var attempts = writes.IsEmpty ? MaxAttempts : 1;
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await TryOnceAsync(body, ct);
            }
            catch (Exception e) when (attempt < attempts && IsConflict(e))
            {
                writes.Clear();
            }
        }
    }

    private async Task<T> TryOnceAsync<T>(Func<CancellationToken, Task<T>> body, CancellationToken ct)
    {
        _innerFailure = null;
        using var turn = await turns.TakeAsync(db, ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        try
        {
            var result = await body(ct);
            writes.Add(closings.SelectMany(closing => closing.Close(transaction.TransactionId)));
            await writes.FlushAsync(ct);
            if (_innerFailure is { } failure)
            {
                throw new InvalidOperationException("A step inside this one failed, so this one does not commit.", failure);
            }

            await transaction.CommitAsync(ct);
            return result;
        }
        catch
        {
            // What was undone in the database must not linger in the context and be written by a later step.
            writes.Clear();
            throw;
        }
    }

    // An inner step that found its operation done in the meantime finds it done from the start the next time.
    private static bool IsConflict(Exception exception) =>
        exception is DbException { SqlState: SerializationFailure or DeadlockDetected }
        || exception.InnerException is DuplicateOperationException
        || (exception.InnerException is { } inner && IsConflict(inner));
}
