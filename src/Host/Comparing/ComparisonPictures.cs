using System.Text.Json.Nodes;
using Lajur.Papers.Charts;
using Lajur.Papers.Drawing;
using Lajur.Papers.Sop;
using Lajur.Papers.Svg;
using Lajur.Registry.Versions.Comparing;

namespace Lajur.Host.Comparing;

/// <summary>Both versions as SOP and as drawing, with what differs marked in colour and by a sign.</summary>
/// <param name="Comparison">What is drawn.</param>
public sealed record ComparisonPictures(DrawingComparison Comparison)
{
    public string SopBefore => Sop(Comparison.Before, "sop-sebelum", "sebelum", Looks(step => step.BeforeId));

    public string SopAfter => Sop(Comparison.After, "sop-sesudah", "sesudah", Looks(step => step.AfterId));

    public string ChartBefore => Chart(Comparison.Before, Comparison.BoxesBefore, "alur-sebelum", isAfter: false);

    public string ChartAfter => Chart(Comparison.After, Comparison.BoxesAfter, "alur-sesudah", isAfter: true);

    private static string Sop(ComparedVersion side, string id, string when, Dictionary<string, FlowLook> looks) => SvgPage.Write(
        FlowPages.Whole(side.Matrix, new(looks)), id, $"Tabel SOP {when}",
        $"{side.Matrix.Rows.Count} langkah, {looks.Count} ditandai. Perbedaannya tertulis sebagai kalimat di halaman ini.");

    private string Chart(ComparedVersion side, IReadOnlyList<DrawnStep> boxes, string id, bool isAfter)
    {
        var looks = Looks(step => isAfter ? step.AfterId : step.BeforeId);
        var (root, lanes) = (side.Drawing.Root, side.Matrix.Lanes.ToDictionary(lane => lane.Key, lane => lane.Name, StringComparer.Ordinal));
        var top = (root?["activities"] as JsonArray ?? []).Select(one => one?["id"]?.ToString()).ToHashSet(StringComparer.Ordinal);
        var changed = Comparison.Arrows.Where(arrow => arrow.IsAdded == isAfter).Select(arrow => (arrow.FromId, arrow.Port, arrow.ToId)).ToHashSet();
        var page = ChartPicture.Draw(
            [
                .. boxes.Where(box => top.Contains(box.Id)).Select(box => new ChartBox(
                    box.Id, box.Number is null ? box.Title : $"{box.Number}. {box.Title}", box.LaneKey is null ? null : lanes.GetValueOrDefault(box.LaneKey, box.LaneKey),
                    new Box(box.Place.X, box.Place.Y, Math.Max(120, box.Size.Width), Math.Max(40, box.Size.Height)), looks.GetValueOrDefault(box.Id))),
            ],
            [
                .. DrawnStep.Arrows(root).Select(arrow => new ChartArrow(
                    arrow.From, arrow.To, arrow.Port is "" or "Done" ? null : arrow.Port,
                    !changed.Contains(arrow) ? FlowLook.Plain : isAfter ? FlowLook.Added : FlowLook.Removed)),
            ]);
        return SvgPage.Write(page, id, $"Gambar alur {(isAfter ? "sesudah" : "sebelum")}", $"{boxes.Count} kotak, {looks.Count} ditandai.");
    }

    private Dictionary<string, FlowLook> Looks(Func<StepChange, string?> id) => Comparison.Steps.Where(step => id(step) is not null).ToDictionary(
        step => id(step)!,
        step => step.Kind switch { ChangeKind.Added => FlowLook.Added, ChangeKind.Removed => FlowLook.Removed, _ => FlowLook.Changed },
        StringComparer.Ordinal);
}
