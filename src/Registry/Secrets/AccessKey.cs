namespace Lajur.Registry.Secrets;

/// <summary>A key that cookies and form tokens are sealed with, itself sealed with the installation's secret.</summary>
public sealed class AccessKey
{
    public required Guid Id { get; init; }

    /// <summary>The key as XML, encrypted.</summary>
    public required byte[] Sealed { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }
}
