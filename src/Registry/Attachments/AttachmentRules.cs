namespace Lajur.Registry.Attachments;

/// <summary>The bounds of what may be attached.</summary>
public static class AttachmentRules
{
    /// <summary>The largest file, in bytes: 5 MB.</summary>
    public const int MaxBytes = 5 * 1024 * 1024;

    /// <summary>The most files in one post.</summary>
    public const int MaxFiles = 5;

    /// <summary>The longest file name kept, in characters.</summary>
    public const int MaxNameLength = 120;

    /// <summary>For the accept attribute of a file field.</summary>
    public const string Accept = ".pdf,.jpg,.jpeg,.png,.webp,.docx,.xlsx,.txt,.csv";
}
