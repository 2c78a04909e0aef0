namespace Lajur.Registry.Tracking;

/// <summary>Where applicants follow their cases.</summary>
/// <param name="root">The installation's public address; null when it knows none.</param>
public sealed class TrackingAddress(Uri? root = null)
{
    /// <summary>The public address without a slash at its end, such as "https://lajur.contoh.go.id"; null when it is not known.</summary>
    public string? Root { get; } = root?.GetLeftPart(UriPartial.Authority);

    /// <summary>The path of the link that an applicant keeps; whoever has it reads the case.</summary>
    public static string Path(string number, string secret) =>
        $"/lacak/{Uri.EscapeDataString(number)}/{Uri.EscapeDataString(secret)}";

    /// <summary>The whole link, or null when the public address is not known.</summary>
    public string? Find(string number, string secret) => Root is null ? null : Root + Path(number, secret);
}
