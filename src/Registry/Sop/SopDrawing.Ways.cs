namespace Lajur.Registry.Sop;

public sealed partial class SopDrawing
{
    /// <summary>The port of a step that its clock follows; no outcome that anybody chooses.</summary>
    private const string LatePort = "Terlambat";

    private List<SopWay> Ways() =>
        [.. _rows.Where(row => row.Symbol == SopSymbol.Decision).SelectMany(row => WaysFrom(row.ActivityId))];

    private IEnumerable<SopWay> WaysFrom(string row) => _arrows
        .Where(arrow => arrow.From == row && arrow.Port is not (null or LatePort))
        .GroupBy(arrow => arrow.Port!, arrow => arrow.To, StringComparer.Ordinal)
        .Select(port => Way(row, port.Key, port));

    private SopWay Way(string row, string outcome, IEnumerable<string> starts)
    {
        var rows = new HashSet<string>(StringComparer.Ordinal);
        var (seen, asks) = (new HashSet<string>(StringComparer.Ordinal), false);
        var next = new Queue<string>(starts);
        while (next.TryDequeue(out var at))
        {
            if (_rows.Exists(one => one.ActivityId == at))
            {
                rows.Add(at);
            }
            else if (_asking.Contains(at))
            {
                asks = true;
            }
            else if (seen.Add(at))
            {
                foreach (var arrow in _arrows.Where(arrow => arrow.From == at))
                {
                    next.Enqueue(arrow.To);
                }
            }
        }

        return new(row, outcome, [.. _rows.Where(one => rows.Contains(one.ActivityId))], asks);
    }
}
