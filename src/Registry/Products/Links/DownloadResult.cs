using Lajur.Registry.Attachments;

namespace Lajur.Registry.Products.Links;

/// <summary>What became of a download.</summary>
public abstract record DownloadResult
{
    private DownloadResult()
    {
    }

    /// <summary>The file, and the download is in the log.</summary>
    public sealed record Given(AttachmentFile File) : DownloadResult;

    /// <summary>The link is too old or was used too often; a new one is to be had from the office.</summary>
    public sealed record Over : DownloadResult;

    /// <summary>Number and code do not belong together.</summary>
    public sealed record WrongCode : DownloadResult;

    /// <summary>The case has no such file to give.</summary>
    public sealed record NotFound : DownloadResult;
}
