using Lajur.Registry.Exchange.Charts;
using Lajur.Registry.Exchange.Tables.Reading;
using Lajur.Registry.Sop;

namespace Lajur.Registry.Exchange.Tables;

/// <summary>Draws the procedure that an SOP's table tells.</summary>
public sealed partial class TableDrawing
{
    private const string End = "Selesai";

    private readonly SopTable _table;
    private readonly DrawnChart _chart;
    private readonly List<string> _notes = [];
    private readonly Dictionary<TableStep, IReadOnlyList<DrawnNode>> _nodes = [];
    private readonly HashSet<TableStep> _forked = [];
    private readonly List<(TableStep Step, DrawnNode Node, string Port, TableStep To)> _leads = [];

    private TableDrawing(SopTable table)
    {
        _table = table;
        _chart = new([.. table.Lanes.Select(lane => lane.Key)]);
    }

    /// <summary>The drawing of a table without problems, laid out, with user tasks in their lanes.</summary>
    /// <exception cref="ArgumentException">The table has problems.</exception>
    public static ImportedDrawing Draw(SopTable table, string name)
    {
        ArgumentNullException.ThrowIfNull(table);
        if (table.Problems.Count > 0)
        {
            throw new ArgumentException($"The table has problems: {table.Problems[0]}", nameof(table));
        }

        var drawing = new TableDrawing(table);
        drawing.AddSteps();
        drawing.AddArrows();
        drawing.AddJoins();
        return new(drawing._chart.ToDefinition(name, $"Diimpor dari tabel SOP dengan {table.Steps.Count} langkah."), table.Lanes) { Notes = drawing._notes };
    }

    private void AddSteps()
    {
        foreach (var (index, step) in _table.Steps.Index())
        {
            var marks = step.Marks.OrderByDescending(mark => index == 0 && _table.Lanes[mark.Lane].IsApplicant).ToList();
            _nodes[step] = [.. marks.Select((mark, at) => _chart.Add(Node(step, _table.Lanes[mark.Lane], index == 0 && at == 0, marks.Count > 1)))];
        }
    }

    private DrawnNode Node(TableStep step, NamedLane lane, bool isFirst, bool isShared)
    {
        var id = isFirst ? "Permohonan" : $"Langkah{Plain(step.Number)}{(isShared ? Camel(lane.Key) : "")}";
        var type = isFirst ? SopDrawing.CaseSubmitted : lane.IsApplicant ? SopDrawing.ApplicantTask : SopDrawing.UserTask;
        var node = DrawnNode.Of(id, type, $"{step.Number}{(char.IsDigit(step.Number[^1]) ? "." : "")} {step.Title}", lane.Key)
            .With("stepNumber", step.Number).With("title", step.Title).With("lane", lane.Key);
        node.With("requirements", step.Requirements).With("duration", step.Duration).With("output", step.Output).With("remark", step.Remark);
        if (step.RoundTheClock is { } words && !_notes.Exists(note => note.StartsWith($"Langkah {step.Number}: \"", StringComparison.Ordinal)))
        {
            _notes.Add($"Langkah {step.Number}: \"{words}\" dibaca sebagai {step.Duration}, karena waktu langkah dihitung pada jam kerja kantor.");
        }

        if (type != SopDrawing.UserTask && step.Duration is { } duration)
        {
            _notes.Add($"Langkah {step.Number}: waktu {duration} dicetak pada SOP tetapi tidak dihitung, karena waktu layanan berhenti selama menunggu pemohon.");
        }

        return type switch
        {
            SopDrawing.UserTask => node.With("outcomes", WaysOf(step).Select(way => way.Outcome!)),
            SopDrawing.ApplicantTask => node.With("message", step.Title),
            _ => node,
        };
    }

    /// <summary>Where a step of an officer leads, each way with its outcome.</summary>
    private List<TableWay> WaysOf(TableStep step)
    {
        var next = NextOf(step);
        var ways = step.Ways.Select(way => way with { Outcome = way.Outcome ?? Outcomes.Done }).ToList();
        if (step.IsDecision && ways is [var only] && Outcomes.OppositeOf(only.Outcome!) is { } other)
        {
            ways.Insert(other.StartsWith("Tidak", StringComparison.Ordinal) ? 1 : 0, new(other, [.. next.Select(one => one.Number)]));
        }

        return ways.Count > 0 ? ways
            : next.Count > 1 ? [.. next.Select(one => new TableWay($"Langkah {one.Number}", [one.Number]))]
            : [new(Outcomes.Done, [.. next.Select(one => one.Number)])];
    }

    /// <summary>The step after this one with its alternatives, such as 2.a and 2.b; a step's own alternatives are passed by.</summary>
    private List<TableStep> NextOf(TableStep step)
    {
        var below = _table.Steps.SkipWhile(other => other != step).Skip(1).ToList();
        var next = SopNumber.NextOf(step.Number, [.. below.Select(other => other.Number)]);
        return [.. below.Where(other => next.Contains(other.Number, StringComparer.Ordinal))];
    }

    /// <summary>A number as part of an id: "2.a" is "2a", and "1.1" is not "11".</summary>
    private static string Plain(string number) => number.Replace(".", char.IsDigit(number[^1]) ? "_" : "", StringComparison.Ordinal);

    private static string Camel(string key) =>
        string.Concat(key.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(part => char.ToUpperInvariant(part[0]) + part[1..]));

    private static string Short(string title) => title.Length <= 40 ? title : $"{title[..39].TrimEnd()}…";
}
