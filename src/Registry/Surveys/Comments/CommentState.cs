namespace Lajur.Registry.Surveys.Comments;

/// <summary>Who may read a suggestion.</summary>
public enum CommentState
{
    /// <summary>Nobody looked yet: the office's leaders alone.</summary>
    New,

    /// <summary>Everybody, on the portal.</summary>
    Published,

    /// <summary>Nobody: it names somebody or insults. The words themselves stay as they were given.</summary>
    Hidden,
}
