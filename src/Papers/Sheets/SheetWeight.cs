namespace Lajur.Papers.Sheets;

/// <summary>How words stand out.</summary>
public enum SheetWeight
{
    Plain,
    Bold,

    /// <summary>The head of a column.</summary>
    Head,

    /// <summary>The name of the whole sheet.</summary>
    Title,
}
