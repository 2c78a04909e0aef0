using Lajur.Papers.Typefaces;
using Lajur.Registry.Sop;

namespace Lajur.Papers.Sop;

/// <summary>The columns of the table: how wide each is, and where its lines run.</summary>
internal sealed class FlowColumns
{
    /// <summary>Points between the lines in a gutter.</summary>
    public const double Track = 5;

    private const double NumberWidth = 26;
    private const double TimeWidth = 46;
    private const double Padding = 4;
    private const double GutterEdge = 7;
    private const double HeadSize = 7;

    private readonly double[] _lanes;
    private readonly double[] _gutters;

    public FlowColumns(IReadOnlyList<SopLane> lanes, IReadOnlyList<FlowRoutes> pages, double width)
    {
        _gutters = [.. lanes.Select((_, column) => Gutter(pages, column))];
        SymbolWidth = lanes.Count > 6 ? 26 : 36;
        _lanes = [.. lanes.Select((lane, column) => Math.Max(SymbolWidth + (2 * _gutters[column]), LongestWord(lane.Name) + (2 * Padding)))];
        var rest = Math.Max(240, width - NumberWidth - TimeWidth - _lanes.Sum());
        Widths = [NumberWidth, rest * .32, .. _lanes, rest * .25, TimeWidth, rest * .19, rest * .24];
        Starts = [.. Widths.Select((_, index) => Widths.Take(index).Sum())];
        Width = Widths.Sum();
    }

    public double SymbolWidth { get; }

    /// <summary>No, Aktivitas, the lanes, Kelengkapan, Waktu, Output, Keterangan.</summary>
    public IReadOnlyList<double> Widths { get; }

    /// <summary>Where each begins.</summary>
    public IReadOnlyList<double> Starts { get; }

    public double Width { get; }

    /// <summary>The first column behind the lanes.</summary>
    public int Standard => 2 + _lanes.Length;

    /// <summary>The middle of a lane.</summary>
    public double Centre(int lane) => Starts[lane + 2] + (_lanes[lane] / 2);

    /// <summary>Where a line runs at the left of a lane's symbols; the first track lies nearest to them.</summary>
    public double Left(int lane, int track) => Centre(lane) - (SymbolWidth / 2) - GutterEdge - (track * Track);

    /// <summary>Where a line runs at the right of a lane's symbols.</summary>
    public double Right(int lane, int track) => Centre(lane) + (SymbolWidth / 2) + GutterEdge + (track * Track);

    private static double Gutter(IReadOnlyList<FlowRoutes> pages, int column) =>
        GutterEdge + 4 + (Track * Math.Max(0, pages.Max(page => Math.Max(page.Left(column).Count, page.Right(column).Count)) - 1));

    private static double LongestWord(string name) => name.Split([' ', '/'], StringSplitOptions.RemoveEmptyEntries)
        .Select(word => Typeface.Bold.Measure(word, HeadSize)).DefaultIfEmpty(0).Max();
}
