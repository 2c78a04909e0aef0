namespace Lajur.Host.Shell;

/// <summary>How much a browser may send at once.</summary>
public static class Bounds
{
    /// <summary>One file, in bytes: 5 MB.</summary>
    public const long File = 5 * 1024 * 1024;

    /// <summary>Files in one post.</summary>
    public const int Files = 5;

    /// <summary>A whole request, in bytes: the files and 2 MB of text.</summary>
    public const long Request = (Files * File) + (2 * 1024 * 1024);

    /// <summary>One field's text, in bytes.</summary>
    public const int Value = 64 * 1024;
}
