namespace Lajur.Registry.Forms;

/// <summary>Bounds on forms and answers.</summary>
public static class FormLimits
{
    /// <summary>Characters of a form's JSON.</summary>
    public const int Schema = 200_000;

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
}
