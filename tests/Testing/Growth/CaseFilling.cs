using System.Globalization;
using Lajur.Registry;
using Lajur.Registry.Cases;
using Lajur.Registry.Offices;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Testing.Growth;

/// <summary>Multiplies the rows of one case by SQL, a block of cases a statement and table.</summary>
internal sealed class CaseFilling
{
    private const int Block = 50_000;
    private const int FirstFinished = 1_000_000;

    /// <summary>The tables of a case, what others refer to first, and the condition for the rows of the case or run given.</summary>
    private static readonly (string Table, string Where)[] Tables =
    [
        ("cases", "x.id = {case}"), ("workflow_instances", "x.id = {run}"), ("work_items", "x.case_id = {case}"),
        ("clocks", "x.case_id = {case}"), ("case_events", "x.case_id = {case}"), ("notices", "x.case_id = {case}"),
        ("workflow_journal", "x.instance_id = {run}"), ("workflow_bookmarks", "x.instance_id = {run}"),
    ];

    private readonly RegistryDb _db;
    private readonly CaseColumns _columns;

    private CaseFilling(RegistryDb db, CaseColumns columns) => (_db, _columns) = (db, columns);

    private bool IsPostgres => _db is PostgresRegistryDb;

    public static async Task<CaseFilling> OpenAsync(RegistryDb db, Guid officeId)
    {
        var officers = await db.Set<Officer>().Where(o => o.OfficeId == officeId).Select(o => o.Id).ToListAsync();
        var lanes = await db.Set<Lane>().Where(l => l.OfficeId == officeId && !l.IsApplicant).Select(l => l.Key).ToListAsync();
        if (db is not PostgresRegistryDb)
        {
            await db.Database.ExecuteSqlRawAsync("PRAGMA synchronous = OFF; PRAGMA cache_size = -200000");
        }

        return new(db, new CaseColumns(db is PostgresRegistryDb, officers, lanes));
    }

    /// <summary>Cases that wait in the lanes in turn, each with a timer somewhere in the days to come.</summary>
    public Task AddOpenAsync(string number, int count, CancellationToken ct) => AddAsync(number, 1, count, isOpen: true, ct);

    /// <summary>Cases that ended some time in the years before, worked by the officers in turn.</summary>
    public Task AddFinishedAsync(string number, int from, int count, CancellationToken ct) =>
        AddAsync(number, FirstFinished + from, count, isOpen: false, ct);

    private async Task AddAsync(string number, int from, int count, bool isOpen, CancellationToken ct)
    {
        var template = await _db.Set<Case>().AsNoTracking().SingleAsync(c => c.Number == number, ct);
        var caseId = IsPostgres ? $"'{template.Id}'::uuid" : $"'{template.Id.ToString().ToUpperInvariant()}'";
        for (var first = from; first < from + count; first += Block)
        {
            var last = Math.Min(first + Block, from + count) - 1;
            foreach (var (table, where) in Tables)
            {
                var condition = where.Replace("{case}", caseId, StringComparison.Ordinal)
                    .Replace("{run}", $"'{template.InstanceId}'", StringComparison.Ordinal);
                await RunAsync(Statement(table, condition, first, last, isOpen), ct);
            }
        }

        await RunAsync(IsPostgres ? "VACUUM ANALYZE" : "ANALYZE", ct);
        await RunAsync(IsPostgres ? "CHECKPOINT" : "PRAGMA wal_checkpoint(TRUNCATE)", ct);
    }

    private string Statement(string table, string condition, int first, int last, bool isOpen)
    {
        var columns = _db.Model.GetRelationalModel().FindTable(table, schema: null)!.Columns
            .Where(column => !CaseColumns.IsCounted(column))
            .ToList();
        var names = string.Join(", ", columns.Select(column => $"\"{column.Name}\""));
        var values = string.Join(", ", columns.Select(column => _columns.Expression(table, column, isOpen)));
        var numbers = IsPostgres
            ? string.Create(CultureInfo.InvariantCulture, $"generate_series({first}, {last}) AS s(n)")
            : string.Create(
                CultureInfo.InvariantCulture,
                $"(WITH RECURSIVE c(n) AS (SELECT {first} UNION ALL SELECT n + 1 FROM c WHERE n < {last}) SELECT n FROM c) AS s");
        return $"INSERT INTO {table} ({names}) SELECT {values} FROM {table} AS x, {numbers} WHERE {condition}";
    }

    private async Task RunAsync(string sql, CancellationToken ct)
    {
        await using var command = _db.Database.GetDbConnection().CreateCommand();
        (command.CommandText, command.CommandTimeout) = (sql, 600);
        await command.ExecuteNonQueryAsync(ct);
    }
}
