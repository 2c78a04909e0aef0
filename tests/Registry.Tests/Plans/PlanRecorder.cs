using System.Data.Common;
using System.Text.RegularExpressions;
using Lajur.Engine.Storage.Steps;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Lajur.Registry.Tests.Plans;

/// <summary>Keeps the statements that go to the database, with their values, and asks the database how it carries them out.</summary>
public sealed partial class PlanRecorder : DbCommandInterceptor
{
    private readonly List<(string Text, (string Name, object? Value)[] Values)> _statements = [];

    /// <summary>Forgets what was kept.</summary>
    public void Reset() => _statements.Clear();

    public void Add(IReadOnlyList<StepStatement> statements) => _statements.AddRange(statements.Select(statement =>
        (statement.Text, statement.Values.Select((value, i) => ($"${i + 1}", value)).ToArray())));

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default)
    {
        var values = command.Parameters.Cast<DbParameter>().Select(parameter => (parameter.ParameterName, parameter.Value));
        _statements.Add((command.CommandText, [.. values]));
        return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
    }

    /// <summary>What was kept and reads one of these tables from end to end, with the plan.</summary>
    public async Task<List<string>> FindScansAsync(RegistryDb db, IReadOnlyCollection<string> tables)
    {
        List<string> found = [];
        await db.Database.OpenConnectionAsync();
        foreach (var (text, values) in _statements.ToList())
        {
            var plan = await ExplainAsync(db, text, values);
            var scanned = Scan().Matches(plan).Select(scan => TableOf(scan.Groups["table"].Value, text)).Intersect(tables).ToList();
            if (scanned.Count > 0)
            {
                found.Add($"{string.Join(", ", scanned)} from end to end:\n{text}\n{plan}");
            }
        }

        await db.Database.CloseConnectionAsync();
        return found;
    }

    private static async Task<string> ExplainAsync(RegistryDb db, string text, (string Name, object? Value)[] values)
    {
        var isPostgres = db is PostgresRegistryDb;
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = (isPostgres ? "EXPLAIN " : "EXPLAIN QUERY PLAN ") + text;
        foreach (var (name, value) in values)
        {
            var parameter = command.CreateParameter();
            // PostgreSQL counts the parameters of statements written with $1.
            parameter.ParameterName = isPostgres && name.StartsWith('$') ? "" : name;
            parameter.Value = value ?? DBNull.Value;
            command.Parameters.Add(parameter);
        }

        await using var reader = await command.ExecuteReaderAsync();
        List<string> lines = [];
        while (await reader.ReadAsync())
        {
            lines.Add(reader.GetString(isPostgres ? 0 : 3));
        }

        return string.Join('\n', lines);
    }

    /// <summary>SQLite names the alias of a table, PostgreSQL the table.</summary>
    private static string TableOf(string name, string text)
    {
        var alias = Regex.Match(
            text, $@"(?<table>\w+)""? (AS )?""?{Regex.Escape(name)}""?\b", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
        return alias.Success && alias.Groups["table"].Value.ToUpperInvariant() is not ("FROM" or "JOIN" or "UPDATE" or "INTO")
            ? alias.Groups["table"].Value
            : name;
    }

    // "Seq Scan on work_items w" of PostgreSQL; "SCAN w" of SQLite, but not "SCAN w USING INDEX".
    [GeneratedRegex(@"Seq Scan on (?<table>\w+)|^SCAN (?<table>\w+)$", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1000)]
    private static partial Regex Scan();
}
