namespace Lajur.Registry.Exchange.Tables.Reading;

/// <summary>A row of an SOP's table as it was read.</summary>
internal sealed record TableStep
{
    /// <summary>Where it stands in the table, from 0.</summary>
    public required int Row { get; init; }

    /// <summary>Such as "2.a".</summary>
    public required string Number { get; init; }

    public required string Title { get; init; }

    /// <summary>Who does it, each with their symbol; lanes by their place from left to right.</summary>
    public required IReadOnlyList<(int Lane, StepMark Mark)> Marks { get; init; }

    public string? Requirements { get; init; }

    /// <summary>As an SOP writes it, such as "15 menit".</summary>
    public string? Duration { get; init; }

    /// <summary>The time as the table has it where it counts days of 24 hours, such as "1 x 24 jam"; null elsewhere.</summary>
    public string? RoundTheClock { get; init; }

    public string? Output { get; init; }

    /// <summary>What the column Keterangan says beside the ways.</summary>
    public string? Remark { get; init; }

    /// <summary>Where it leads, as the column Keterangan says; empty for the next row.</summary>
    public IReadOnlyList<TableWay> Ways { get; init; } = [];

    public bool IsDecision => Marks.Any(mark => mark.Mark == StepMark.Decision);
}
