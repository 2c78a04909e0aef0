using Lajur.Registry.Exchange.Tables.Reading;

namespace Lajur.Registry.Exchange.Tables;

/// <summary>An SOP's table as it was read: steps that can be drawn, or every reason why not.</summary>
public sealed class SopTable
{
    internal SopTable(TableGrid grid, string? title, IReadOnlyList<NamedLane> lanes, IReadOnlyList<TableStep> steps, IReadOnlyList<FileProblem> problems)
    {
        (Grid, Title, Lanes, Steps, Problems) = (grid, title, lanes, steps, problems);
    }

    /// <summary>The cells it was read from.</summary>
    public TableGrid Grid { get; }

    /// <summary>What stands above the table; null when nothing does.</summary>
    public string? Title { get; }

    /// <summary>The columns of who does what, from left to right.</summary>
    public IReadOnlyList<NamedLane> Lanes { get; }

    /// <summary>Every reason why it cannot be drawn, each with its cell; empty when it can.</summary>
    public IReadOnlyList<FileProblem> Problems { get; }

    internal IReadOnlyList<TableStep> Steps { get; }
}
