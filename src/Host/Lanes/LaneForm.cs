using System.Globalization;
using Lajur.Registry.Versions.Lanes;

namespace Lajur.Host.Lanes;

/// <summary>
/// The form of the lanes as it was posted. What it does not say, or says as the page had it, stands as it is: so that whoever saves
/// after a colleague changes nothing but what they touched.
/// </summary>
internal sealed class LaneForm(IFormCollection form)
{
    /// <summary>Before the name of a field: what the page had in it.</summary>
    public const string Shown = "semula-";

    public static LaneForm Empty { get; } = new(FormCollection.Empty);

    public IReadOnlyList<string> Dropped => [.. form["hapus"].OfType<string>()];

    public IReadOnlyList<string> Added => [.. form["tambah"].OfType<string>().Where(key => key.Length > 0)];

    public int OrderOf(string lane, int otherwise) =>
        int.TryParse(Text($"urutan-{lane}"), NumberStyles.None, CultureInfo.InvariantCulture, out var order) ? order : otherwise;

    public string BoundOf(string lane) => Text($"ikat-{lane}") ?? lane;

    public string LaneOf(DrawnLaneStep step) => Text($"langkah-{step.Id}") ?? step.LaneKey;

    public LanePlan ToPlan(DrawnLanes drawn) => new()
    {
        Lanes =
        [
            .. drawn.Lanes.Index().Where(lane => lane.Item.Steps > 0 || !Dropped.Contains(lane.Item.Key, StringComparer.Ordinal))
                .OrderBy(lane => OrderOf(lane.Item.Key, lane.Index + 1))
                .ThenBy(lane => OrderOf(lane.Item.Key, lane.Index + 1).CompareTo(lane.Index + 1))
                .Select(lane => (lane.Item.Key, BoundOf(lane.Item.Key))),
        ],
        Added = Added,
        Steps = drawn.Steps.DistinctBy(step => step.Id, StringComparer.Ordinal).ToDictionary(step => step.Id, LaneOf, StringComparer.Ordinal),
    };

    private string? Text(string name) => form[name].ToString() is { Length: > 0 } text && text != form[Shown + name].ToString() ? text : null;
}
