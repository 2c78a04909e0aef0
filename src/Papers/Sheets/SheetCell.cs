namespace Lajur.Papers.Sheets;

/// <summary>What stands in a cell of a spreadsheet, with its type: words are never a formula, numbers and days can be reckoned with.</summary>
public abstract record SheetCell
{
    private SheetCell()
    {
    }

    /// <summary>Words, as somebody wrote them.</summary>
    public sealed record Words(string? Text, SheetWeight Weight = SheetWeight.Plain) : SheetCell;

    /// <summary>A whole number.</summary>
    public sealed record Whole(int Value, bool IsBold = false) : SheetCell;

    /// <summary>A number with two or four places.</summary>
    public sealed record Fraction(decimal Value, int Places = 2, bool IsBold = false) : SheetCell;

    public sealed record Day(DateOnly Date) : SheetCell;

    /// <summary>A moment by the office's own clock.</summary>
    public sealed record Moment(DateTime Local) : SheetCell;
}
