using System.Globalization;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Lajur.Testing.Growth;

/// <summary>What a column of the nth copy of a row holds, as SQL over the row <c>x</c> and the number <c>s.n</c>.</summary>
internal sealed class CaseColumns(bool isPostgres, IReadOnlyList<Guid> officers, IReadOnlyList<string> lanes)
{
    private static readonly HashSet<string> Keys = new(StringComparer.Ordinal)
    {
        "cases.id", "work_items.id", "clocks.id", "notices.id", "case_id", "work_item_id",
    };

    private static readonly HashSet<string> TextKeys = new(StringComparer.Ordinal)
    {
        "workflow_instances.id", "workflow_bookmarks.id", "instance_id", "bookmark_id",
    };

    private static readonly HashSet<string> Numbers = new(StringComparer.Ordinal)
    {
        "cases.number", "workflow_instances.correlation_id", "workflow_instances.name",
    };

    private static readonly HashSet<string> Hands = new(StringComparer.Ordinal) { "completed_by_id", "claimed_by_id", "actor_id" };

    /// <summary>True for a column that the database counts up by itself.</summary>
    public static bool IsCounted(IColumn column) => column.PropertyMappings.Any(mapping =>
        mapping.Property.ValueGenerated == ValueGenerated.OnAdd && mapping.Property.ClrType == typeof(long));

    public string Expression(string table, IColumn column, bool isOpen)
    {
        var (name, value) = (column.Name, $"x.\"{column.Name}\"");
        bool In(HashSet<string> set) => set.Contains(name) || set.Contains($"{table}.{name}");
        return In(Keys) ? Key(value)
            : In(TextKeys) ? $"substr({value}, 1, 20) || {Hex("x")}"
            : In(Numbers) ? $"'INF-2020-' || {Digits()}"
            : $"{table}.{name}" == "notices.key" ? $"{value} || '-' || s.n"
            : name == "hash" ? $"substr({value}, 1, 52) || {Hex("x")}"
            : In(Hands) ? $"CASE WHEN {value} IS NULL THEN NULL ELSE {InTurn(officers.Select(Guid))} END"
            : isOpen && name == "lane_key" ? InTurn(lanes.Select(lane => $"'{lane}'"))
            : isOpen && name is "due_at" or "watch_at" ? $"CASE WHEN {value} IS NULL THEN NULL ELSE {Later()} END"
            : !isOpen && IsMoment(column) ? Earlier(value)
            : value;
    }

    private static bool IsMoment(IColumn column) =>
        column.PropertyMappings.Any(mapping => (Nullable.GetUnderlyingType(mapping.Property.ClrType) ?? mapping.Property.ClrType)
            == typeof(DateTimeOffset));

    private string Key(string value) => isPostgres
        ? $"(substr({value}::text, 1, 24) || {Hex("x")})::uuid"
        : $"substr({value}, 1, 24) || {Hex("X")}";

    private string Hex(string letter) => isPostgres ? "lpad(to_hex(s.n), 12, '0')" : $"printf('%012{letter}', s.n)";

    private string Digits() => isPostgres ? "lpad(s.n::text, 8, '0')" : "printf('%08d', s.n)";

    private string Guid(Guid id) => isPostgres ? $"'{id}'::uuid" : $"'{id.ToString().ToUpperInvariant()}'";

    private static string InTurn(IEnumerable<string> values)
    {
        var all = values.ToList();
        var cases = all.Select((value, i) => string.Create(CultureInfo.InvariantCulture, $"WHEN {i} THEN {value}"));
        return $"CASE s.n % {all.Count} {string.Join(' ', cases)} END";
    }

    private string Later() => isPostgres
        ? "now() + interval '1 hour' + s.n * interval '30 seconds'"
        : "strftime('%Y-%m-%d %H:%M:%f', 'now', '+1 hour', (s.n * 30) || ' seconds')";

    private string Earlier(string value) => isPostgres
        ? $"{value} - (s.n - 999999) * interval '60 seconds'"
        : $"strftime('%Y-%m-%d %H:%M:%f', {value}, '-' || ((s.n - 999999) * 60) || ' seconds')";
}
