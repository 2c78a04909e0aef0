using System.Globalization;
using System.Text.RegularExpressions;
using Lajur.Benchmarks.Cycles;
using Lajur.Benchmarks.Stores;
using Lajur.Engine.Storage.Steps;
using Microsoft.Extensions.DependencyInjection;

namespace Lajur.Benchmarks.Limits;

/// <summary>
/// The statements that one cycle of ours sends, with its very values, for pgbench. Only keys differ from cycle to cycle: each
/// becomes a number of pgbench's own, as long as ours when it is written out.
/// </summary>
internal sealed partial class RecordedCycle
{
    private readonly List<List<StepStatement>> _steps = [];
    private readonly Dictionary<string, string> _keys = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);

    private RecordedCycle()
    {
    }

    /// <summary>The values of the script's variables, by name.</summary>
    public IEnumerable<(string Name, string Value)> Texts => _texts.Select(text => (text.Value, text.Key));

    public static async Task<RecordedCycle> RecordAsync(PostgresStore store)
    {
        var recorded = new RecordedCycle();
        var traffic = store.Services.GetRequiredService<StepTraffic>();
        await Cycle.RunAsync(store.Services, beforeStep: () => traffic.Sending = recorded.NextStep());
        traffic.Sending = null;
        return recorded;
    }

    /// <summary>One transaction a step. Pipelined, a transaction is one round trip; else each statement is one.</summary>
    public string Script(bool isPipelined)
    {
        var (begin, end) = isPipelined ? ("\\startpipeline\n", "\\endpipeline\n") : ("", "");
        var steps = _steps.Select(step =>
            $"{begin}BEGIN;\n{string.Concat(step.Select(statement => Render(statement) + ";\n"))}COMMIT;\n{end}").ToList();
        return string.Concat(_keys.Values.Select(name => $"\\set {name} random(1, 9000000000000000000)\n").Concat(steps));
    }

    private Action<IReadOnlyList<StepStatement>> NextStep()
    {
        _steps.Add([]);
        return _steps[^1].AddRange;
    }

    private string Render(StepStatement statement)
    {
        var values = statement.Values.Select(Render).ToArray();
        var text = Parameter().Replace(
            statement.Text, match => values[int.Parse(match.Groups["place"].Value, CultureInfo.InvariantCulture) - 1]);
        return text.ReplaceLineEndings(" ");
    }

    private string Render(object? value) => value switch
    {
        null => "NULL",
        bool flag => flag ? "true" : "false",
        DateTime moment => Variable(_texts, "text", $"{moment:yyyy-MM-dd HH:mm:ss.ffffff}+00"),
        string key when Key().IsMatch(key) => $"lpad(to_hex({Variable(_keys, "key", key)}::bigint), 32, '0')",
        string text => Variable(_texts, "text", text),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new InvalidOperationException($"A value of {value.GetType()} has no literal here."),
    };

    private static string Variable(Dictionary<string, string> names, string kind, string value)
    {
        if (!names.TryGetValue(value, out var name))
        {
            names[value] = name = string.Create(CultureInfo.InvariantCulture, $"{kind}{names.Count}");
        }

        return ":" + name;
    }

    [GeneratedRegex(@"\$(?<place>\d+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Parameter();

    [GeneratedRegex("^[0-9a-f]{32}$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Key();
}
