using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Lajur.Engine.Storage.Steps;

/// <summary>How statements go to the database.</summary>
public static class StatementSending
{
    /// <summary>Sends them in the context's transaction if there is one: in one round trip where the database is afar.</summary>
    public static async Task SendAsync(DbContext db, IReadOnlyList<StepStatement> statements, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        await db.Database.OpenConnectionAsync(ct);
        try
        {
            var (connection, transaction) = (db.Database.GetDbConnection(), db.Database.CurrentTransaction?.GetDbTransaction());
            await (connection.CanCreateBatch
                ? TogetherAsync(connection, transaction, statements, ct)
                : OneByOneAsync(connection, transaction, statements, ct));
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    private static async Task TogetherAsync(
        DbConnection connection, DbTransaction? transaction, IReadOnlyList<StepStatement> statements, CancellationToken ct)
    {
        await using var batch = connection.CreateBatch();
        batch.Transaction = transaction;
        foreach (var statement in statements)
        {
            var command = batch.CreateBatchCommand();
            command.CommandText = statement.Text;
            statement.Bind(command.Parameters, command.CreateParameter, isNamed: false);
            batch.BatchCommands.Add(command);
        }

        // Only statements that return rows have a result of their own in the reader.
        await using (var reader = await batch.ExecuteReaderAsync(ct))
        {
            foreach (var read in statements.Where(statement => statement.Row is not null))
            {
                while (await reader.ReadAsync(ct))
                {
                    read.Row!(reader);
                }

                await reader.NextResultAsync(ct);
            }
        }

        for (var i = 0; i < statements.Count; i++)
        {
            statements[i].Changed?.Invoke(batch.BatchCommands[i].RecordsAffected);
        }
    }

    private static async Task OneByOneAsync(
        DbConnection connection, DbTransaction? transaction, IReadOnlyList<StepStatement> statements, CancellationToken ct)
    {
        foreach (var statement in statements)
        {
            await using var command = connection.CreateCommand();
            command.Transaction = transaction;
            command.CommandText = statement.Text;
            statement.Bind(command.Parameters, command.CreateParameter, isNamed: true);
            if (statement.Row is null)
            {
                var changed = await command.ExecuteNonQueryAsync(ct);
                statement.Changed?.Invoke(changed);
                continue;
            }

            await using var reader = await command.ExecuteReaderAsync(ct);
            while (await reader.ReadAsync(ct))
            {
                statement.Row(reader);
            }
        }
    }
}
