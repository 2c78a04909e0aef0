namespace Lajur.Registry.Products.Links;

/// <summary>An applicant downloads a file of the product of their case.</summary>
public sealed record DownloadProduct
{
    public required string Number { get; init; }

    /// <summary>The case's tracking code.</summary>
    public required string Secret { get; init; }

    public required Guid FileId { get; init; }
}
