namespace Lajur.Papers.Sop;

/// <summary>How a flow is drawn when it shows more than the SOP itself.</summary>
/// <param name="Looks">What is said of steps, by activity.</param>
public sealed record FlowReading(IReadOnlyDictionary<string, FlowLook> Looks)
{
    /// <summary>The SOP alone.</summary>
    public static FlowReading Plain { get; } = new(new Dictionary<string, FlowLook>(StringComparer.Ordinal));

    /// <summary>What stands in the columns behind the lanes.</summary>
    public ColumnHeads Heads { get; init; } = ColumnHeads.Standard;

    /// <summary>True for the SOP itself: the same step of several lanes is one row, and the last column says where each outcome leads.</summary>
    public bool IsPaper { get; init; } = true;

    /// <summary>The heads of the columns behind the lanes.</summary>
    /// <param name="Group">Over the three that follow.</param>
    /// <param name="First">Where the SOP says Kelengkapan.</param>
    /// <param name="Second">Where it says Waktu; the narrowest.</param>
    /// <param name="Third">Where it says Output.</param>
    /// <param name="Last">Where it says Keterangan.</param>
    public sealed record ColumnHeads(string Group, string First, string Second, string Third, string Last)
    {
        /// <summary>As the ministry has them (PermenPAN-RB 35/2012).</summary>
        public static ColumnHeads Standard { get; } = new("Mutu Baku", "Kelengkapan", "Waktu", "Output", "Keterangan");
    }
}
