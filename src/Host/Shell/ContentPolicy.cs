namespace Lajur.Host.Shell;

/// <summary>
/// What a page may load, as its Content-Security-Policy. Put one on an endpoint as metadata where the usual policy is
/// too narrow; everywhere else <see cref="Usual"/> holds: our own files only, nothing inline, no frames.
/// </summary>
/// <param name="Value">The header's value.</param>
public sealed record ContentPolicy(string Value)
{
    /// <summary>For every page that does not say otherwise. Images as data: are Bootstrap's own arrows and ticks.</summary>
    public static readonly ContentPolicy Usual = new(
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
        + "connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
}
