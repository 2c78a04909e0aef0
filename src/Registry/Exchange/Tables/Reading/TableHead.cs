namespace Lajur.Registry.Exchange.Tables.Reading;

/// <summary>Which column of an SOP's table is what.</summary>
internal sealed record TableHead
{
    /// <summary>The last row of the head, from 0; the steps stand below.</summary>
    public required int LastRow { get; init; }

    /// <summary>The first row of the head, from 0.</summary>
    public required int FirstRow { get; init; }

    public required int Number { get; init; }

    public required int Activity { get; init; }

    /// <summary>Each lane's column with its name, from left to right.</summary>
    public required IReadOnlyList<(int Column, string Name)> Lanes { get; init; }

    public required int? Requirements { get; init; }

    public required int? Duration { get; init; }

    /// <summary>In what the column of times counts, where its head says so, as in "Waktu (menit)"; null where each cell says it.</summary>
    public string? DurationUnit { get; init; }

    public required int? Output { get; init; }

    public required int? Remark { get; init; }

    /// <summary>Columns behind the lanes with a head that nobody knows.</summary>
    public required IReadOnlyList<(int Column, string Name)> Unknown { get; init; }

    /// <summary>How people call a column; null for one without a head.</summary>
    public string? NameOf(int column) => column == Number ? "No"
        : column == Activity ? "Aktivitas"
        : column == Requirements ? "Kelengkapan"
        : column == Duration ? "Waktu"
        : column == Output ? "Output"
        : column == Remark ? "Keterangan"
        : Lanes.Concat(Unknown).FirstOrDefault(lane => lane.Column == column).Name;
}
