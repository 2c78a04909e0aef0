using Lajur.Papers.Sop;
using Lajur.Papers.Svg;
using Lajur.Registry.Sop;
using Lajur.Studio.Drawings;

namespace Lajur.Host.Designer;

/// <summary>The SOP of the version that is being drawn, beside Elsa Studio: what the paper will show, and what is said of each row.</summary>
/// <param name="Matrix">Read from the draft as it was saved last.</param>
/// <param name="Status">Where the drawing stands.</param>
public sealed record DrawnSop(SopMatrix Matrix, DrawingStatus Status)
{
    /// <summary>Of what was read (<see cref="DrawingStamp"/>).</summary>
    public required string Stamp { get; init; }

    /// <summary>What the drawing is to the office's services.</summary>
    public required DrawingUse Use { get; init; }

    /// <summary>The picture, each row a link to what is said of it.</summary>
    public string Svg => SvgPage.Write(
        FlowPages.Whole(Matrix, new(Looks())), "sop-gambar", $"Tabel SOP {Status.Name}, versi {Status.Version}",
        $"{Matrix.Rows.Count} langkah dan {Matrix.Lanes.Count} pelaksana. Isi yang sama tersedia sebagai tabel di bawah gambar.",
        key => $"#langkah-{key.Split(' ')[0]}");

    private Dictionary<string, FlowLook> Looks()
    {
        var looks = new Dictionary<string, FlowLook>(StringComparer.Ordinal);
        foreach (var (words, look) in new[] { (Status.Remarks, FlowLook.Remarked), (Status.Problems, FlowLook.Refused) })
        {
            foreach (var id in words.Select(word => word.ActivityId).OfType<string>())
            {
                looks[id] = look;
            }
        }

        return looks;
    }
}
