using System.Text.Json.Nodes;
using Lajur.Papers.Sop;
using Lajur.Papers.Svg;
using Lajur.Registry.Exchange;
using Lajur.Registry.Exchange.Parcels;
using Lajur.Registry.Sop;

namespace Lajur.Host.Exchange.Incoming;

/// <summary>What a file becomes when it is kept.</summary>
/// <param name="Reading">The file as it was read.</param>
/// <param name="Lanes">The office's lanes in the place of the file's.</param>
/// <param name="Plan">What a parcel adds, replaces and misses; null for a drawing alone.</param>
public sealed record DraftPreview(FileReading.Drawn Reading, IReadOnlyList<LaneChoice> Lanes, ParcelPlan? Plan)
{
    /// <summary>Rows of a table that is still drawn on the page.</summary>
    public const int MostDrawn = 200;

    private const int UsualColour = 1;

    /// <summary>The SOP's table with the lanes that were chosen.</summary>
    public SopMatrix Matrix { get; } = SopDrawing.Read(LaneSwap.Apply(Reading.Drawing.Json, Keys(Lanes))).ToMatrix(key => LaneOf(key, Lanes));

    /// <summary>How many activities are drawn.</summary>
    public int Activities { get; } = (Reading.Drawing.Json["root"]?["activities"] as JsonArray)?.Count ?? 1;

    public string Svg(string name) => SvgPage.Write(
        FlowPages.Whole(Matrix), "pratinjau-gambar", $"Tabel SOP {name}",
        $"{Matrix.Rows.Count} langkah dan {Matrix.Lanes.Count} pelaksana. Isi yang sama tersedia sebagai tabel di bawah gambar.");

    private static Dictionary<string, string> Keys(IReadOnlyList<LaneChoice> lanes) =>
        lanes.ToDictionary(lane => lane.Lane.Key, lane => lane.Own?.Key ?? lane.Lane.Key, StringComparer.Ordinal);

    private static SopLane LaneOf(string key, IReadOnlyList<LaneChoice> lanes) =>
        lanes.FirstOrDefault(lane => lane.Own?.Key == key) is { Own: { } own } ? new(key, own.Name, own.Colour)
        : lanes.FirstOrDefault(lane => lane.Lane.Key == key) is { } lane ? new(key, lane.Lane.Name, lane.Lane.Colour ?? UsualColour)
        : new(key, key, UsualColour);
}
