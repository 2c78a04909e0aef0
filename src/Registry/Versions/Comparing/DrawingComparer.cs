using System.Text.Json.Nodes;
using Lajur.Engine.Catalog;
using Lajur.Registry.Sop;

namespace Lajur.Registry.Versions.Comparing;

/// <summary>
/// Compares two versions of a drawing. A box is the same while it keeps its id; one drawn anew counts as the same when type,
/// name and number say so and nothing else does.
/// </summary>
public static class DrawingComparer
{
    private const string None = "tidak ada";

    /// <param name="before">The earlier version.</param>
    /// <param name="after">The later version.</param>
    /// <param name="catalog">Which knows what the editor calls the inputs of steps.</param>
    public static DrawingComparison Compare(ComparedVersion before, ComparedVersion after, ActivityCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var (old, now) = (DrawnStep.All(before.Drawing.Root, catalog), DrawnStep.All(after.Drawing.Root, catalog));
        var pairs = Pair(old, now);
        var lanes = LaneNames(before.Matrix, after.Matrix);
        var changes = now.Select(step => pairs.Find(pair => pair.After == step) is (var was, _) && was is not null ? Changed(was, step, lanes) : Added(step, lanes))
            .Concat(old.Where(step => pairs.TrueForAll(pair => pair.Before != step)).Select(step => Removed(step, lanes)));
        return new()
        {
            Before = before,
            After = after,
            BoxesBefore = old,
            BoxesAfter = now,
            General = [.. General(before, after)],
            Steps = [.. changes.OfType<StepChange>().OrderBy(step => step.Number is null).ThenBy(step => step.Number, SopNumber.Order)],
            Arrows = Arrows(before, after, old, now, pairs),
            Forms = FormComparer.Compare(before.Forms, after.Forms),
            Texts = TextComparer.Compare(before.Text, after.Text),
            MovedBoxes = pairs.Count(pair => pair.Before.Place != pair.After.Place),
        };
    }

    private static List<(DrawnStep Before, DrawnStep After)> Pair(IReadOnlyList<DrawnStep> old, IReadOnlyList<DrawnStep> now)
    {
        var pairs = old.Join(now, step => (step.Id, step.Type), step => (step.Id, step.Type), (was, step) => (was, step)).DistinctBy(pair => pair.was.Id, StringComparer.Ordinal).ToList();
        var (lone, fresh) = (old.Where(step => pairs.TrueForAll(pair => pair.was != step)).ToLookup(step => step.Likeness),
            now.Where(step => pairs.TrueForAll(pair => pair.step != step)).ToLookup(step => step.Likeness));
        pairs.AddRange(lone.Where(group => group.Count() == 1 && fresh[group.Key].Count() == 1).Select(group => (group.Single(), fresh[group.Key].Single())));
        return pairs;
    }

    private static Func<string?, string?> LaneNames(SopMatrix before, SopMatrix after)
    {
        var names = before.Lanes.Concat(after.Lanes).DistinctBy(lane => lane.Key, StringComparer.Ordinal)
            .ToDictionary(lane => lane.Key, lane => lane.Name, StringComparer.Ordinal);
        return key => key is null ? null : names.GetValueOrDefault(key, key);
    }

    private static StepChange? Changed(DrawnStep was, DrawnStep step, Func<string?, string?> lanes)
    {
        var values = was.Values.Keys.Union(step.Values.Keys, StringComparer.Ordinal)
            .Select(name => new ValueChange(name, was.Values.GetValueOrDefault(name), step.Values.GetValueOrDefault(name)))
            .Where(value => value.Before != value.After);
        var number = was.Number == step.Number ? [] : new[] { new ValueChange("Nomor", was.Number, step.Number) };
        var change = new StepChange
        {
            Kind = ChangeKind.Changed,
            BeforeId = was.Id,
            AfterId = step.Id,
            Number = step.Number,
            Title = step.Title,
            FormerTitle = was.Title == step.Title ? null : was.Title,
            Lane = was.LaneKey == step.LaneKey ? null : new("Pelaksana", lanes(was.LaneKey), lanes(step.LaneKey)),
            Values = [.. number, .. values],
        };
        return change is { FormerTitle: null, Lane: null, Values.Count: 0 } ? null : change;
    }

    private static StepChange Added(DrawnStep step, Func<string?, string?> lanes) => new()
    {
        Kind = ChangeKind.Added,
        BeforeId = null,
        AfterId = step.Id,
        Number = step.Number,
        Title = step.Title,
        Lane = step.LaneKey is null ? null : new("Pelaksana", null, lanes(step.LaneKey)),
        Values = [.. step.Values.Where(value => value.Value.Length > 0).Select(value => new ValueChange(value.Key, null, value.Value))],
    };

    private static StepChange Removed(DrawnStep step, Func<string?, string?> lanes) => new()
    {
        Kind = ChangeKind.Removed,
        BeforeId = step.Id,
        AfterId = null,
        Number = step.Number,
        Title = step.Title,
        Lane = step.LaneKey is null ? null : new("Pelaksana", lanes(step.LaneKey), null),
        Values = [.. step.Values.Where(value => value.Value.Length > 0).Select(value => new ValueChange(value.Key, value.Value, null))],
    };

    private static IReadOnlyList<ArrowChange> Arrows(
        ComparedVersion before, ComparedVersion after, IReadOnlyList<DrawnStep> old, IReadOnlyList<DrawnStep> now,
        List<(DrawnStep Before, DrawnStep After)> pairs)
    {
        var renamed = pairs.DistinctBy(pair => pair.Before.Id, StringComparer.Ordinal).ToDictionary(pair => pair.Before.Id, pair => pair.After.Id, StringComparer.Ordinal);
        string Later(string id) => renamed.GetValueOrDefault(id, $"\n{id}");
        var (was, later) = (DrawnStep.Arrows(before.Drawing.Root), DrawnStep.Arrows(after.Drawing.Root));
        var (known, kept) = (was.Select(arrow => (Later(arrow.From), arrow.Port, Later(arrow.To))).ToHashSet(), later.ToHashSet());
        return
        [
            .. later.Where(arrow => !known.Contains(arrow)).Distinct().Select(arrow => Named(arrow, now, isAdded: true)),
            .. was.Where(arrow => !kept.Contains((Later(arrow.From), arrow.Port, Later(arrow.To)))).Distinct().Select(arrow => Named(arrow, old, isAdded: false)),
        ];
    }

    private static ArrowChange Named((string From, string Port, string To) arrow, IReadOnlyList<DrawnStep> steps, bool isAdded)
    {
        string Name(string id) => steps.FirstOrDefault(step => step.Id == id) is { } step
            ? step.Number is null ? step.Title : $"{step.Number}. {step.Title}"
            : id;
        return new(arrow.From, arrow.Port, arrow.To, Name(arrow.From), Name(arrow.To), isAdded);
    }

    private static IEnumerable<ValueChange> General(ComparedVersion before, ComparedVersion after)
    {
        var (old, now) = (before.Drawing, after.Drawing);
        (string Name, string? Before, string? After)[] values =
        [
            ("Nama alur", old.Name, now.Name),
            ("Keterangan alur", Blank(old.Description), Blank(now.Description)),
            ("Pelaksana dan urutannya", Lanes(before.Matrix), Lanes(after.Matrix)),
            ("Pengaturan alur", Settings(old.Options), Settings(now.Options)),
        ];
        return values.Concat(Variables(old.Json, now.Json)).Where(value => value.Before != value.After)
            .Select(value => new ValueChange(value.Name, value.Before, value.After));
    }

    private static IEnumerable<(string Name, string? Before, string? After)> Variables(JsonObject old, JsonObject now)
    {
        var (was, later) = (Read(old), Read(now));
        return was.Keys.Union(later.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(name => ($"Variabel {name}", was.GetValueOrDefault(name), later.GetValueOrDefault(name)));

        static Dictionary<string, string> Read(JsonObject json) => (json["variables"] as JsonArray ?? []).OfType<JsonObject>()
            .GroupBy(variable => variable["name"]?.ToString() ?? "", StringComparer.Ordinal)
            .ToDictionary(
                group => group.Key,
                group => string.Join(", ", new[] { group.First()["typeName"]?.ToString(), Blank(group.First()["value"]?.ToString()) }.OfType<string>()),
                StringComparer.Ordinal);
    }

    /// <summary>A step that nobody was chosen for is no lane.</summary>
    private static string Lanes(SopMatrix matrix) =>
        matrix.Lanes.Where(lane => lane.Key.Length > 0).Select(lane => lane.Name).ToList() is { Count: > 0 } names ? string.Join(", ", names) : None;

    private static string? Settings(JsonObject? options) => string.Join(
        ", ", (options ?? []).Where(option => option.Value is not null && option.Value.ToString() is not ("" or "false"))
            .OrderBy(option => option.Key, StringComparer.Ordinal).Select(option => $"{option.Key} {option.Value}")) is { Length: > 0 } text ? text : null;

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
