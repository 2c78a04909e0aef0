namespace Lajur.Registry.Products;

/// <summary>A service made its product: keep it until it is fetched. The promise to the applicant is kept with that.</summary>
public sealed record StoreProduct
{
    public required string InstanceId { get; init; }

    /// <summary>Where the run waits for it to be fetched.</summary>
    public required string BookmarkId { get; init; }

    public required string Name { get; init; }

    /// <summary>The lane that keeps it.</summary>
    public required string LaneKey { get; init; }

    /// <summary>The activities one of which made it; the files of the one done last are taken.</summary>
    public required IReadOnlyList<string> MadeBy { get; init; }

    /// <summary>For how many days a link is good; 0 gives no link.</summary>
    public required int LinkDays { get; init; }
}
