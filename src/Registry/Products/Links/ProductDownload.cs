namespace Lajur.Registry.Products.Links;

/// <summary>One download of one file by whoever had the case's tracking code.</summary>
public sealed class ProductDownload
{
    public required Guid Id { get; init; }

    public required Guid ProductId { get; init; }

    public required Guid LinkId { get; init; }

    public required Guid AttachmentId { get; init; }

    public required DateTimeOffset At { get; init; }
}
