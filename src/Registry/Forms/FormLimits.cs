namespace Lajur.Registry.Forms;

/// <summary>Bounds on forms and answers.</summary>
public static class FormLimits
{
    /// <summary>Characters of a form's JSON.</summary>
    public const int Schema = 400_000;

    public const int Components = 200;

    /// <summary>Groups in groups.</summary>
    public const int Depth = 5;

    public const int Options = 300;

    /// <summary>Characters of a label, an option or an explanation.</summary>
    public const int Words = 2_000;

    /// <summary>Characters of a line of text whose form says nothing.</summary>
    public const int Line = 200;

    /// <summary>Characters of a text of several lines whose form says nothing.</summary>
    public const int Lines = 4_000;

    /// <summary>Characters of any answer, whatever its form says.</summary>
    public const int Answer = 20_000;

    public const int Pattern = 300;

    /// <summary>Rows of a list.</summary>
    public const int Rows = 50;

    /// <summary>Lists in lists.</summary>
    public const int Lists = 2;

    /// <summary>Columns of a table.</summary>
    public const int Columns = 12;

    /// <summary>Characters of a picture's address, which holds the picture.</summary>
    public const int Picture = 100_000;

    /// <summary>Characters of Markdown in one text.</summary>
    public const int Markdown = 10_000;
}
