namespace Lajur.Papers.Reports;

/// <summary>A part of a report.</summary>
public abstract record ReportPart
{
    private ReportPart()
    {
    }

    /// <summary>A heading over what follows.</summary>
    public sealed record Heading(string Text) : ReportPart;

    /// <summary>A paragraph.</summary>
    public sealed record Words(string Text, bool IsSmall = false) : ReportPart;

    /// <summary>Names and what they are, a line each.</summary>
    public sealed record Facts(IReadOnlyList<(string Name, string Value)> Lines) : ReportPart;

    /// <summary>A table; its head is repeated on every page.</summary>
    /// <param name="Columns">At least one.</param>
    /// <param name="Rows">As many cells as there are columns, each.</param>
    public sealed record Table(IReadOnlyList<ReportColumn> Columns, IReadOnlyList<ReportRow> Rows) : ReportPart;

    /// <summary>Bars beside their names, as long as their share of the whole.</summary>
    /// <param name="Bars">A name, a share from 0 to 1, and the figure in words.</param>
    public sealed record Chart(IReadOnlyList<(string Name, double Share, string Figure)> Bars) : ReportPart;
}
