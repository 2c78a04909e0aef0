namespace Lajur.Papers.Drawing;

/// <summary>The colours of paper, as #rrggbb; all of them are told apart in black and white as well.</summary>
public static class Ink
{
    public const string Black = "#14213d";

    public const string Soft = "#475569";

    public const string Line = "#64748b";

    public const string Wash = "#eef2f7";

    public const string White = "#ffffff";

    /// <summary>Behind what stops a publication.</summary>
    public const string Refused = "#fde8e6";

    /// <summary>Behind what ought to be known.</summary>
    public const string Remarked = "#fff1d6";

    /// <summary>Behind what a later version brings.</summary>
    public const string Added = "#e0f2e7";

    /// <summary>Behind a step that kept its norm.</summary>
    public const string Kept = "#dff3e6";

    /// <summary>Behind a step whose norm is far longer than what was needed.</summary>
    public const string Generous = "#dcebfb";

    /// <summary>Behind what a case went through.</summary>
    public const string Done = "#dcf3e5";

    /// <summary>Behind where a case stands.</summary>
    public const string Current = "#d6e6fb";
}
