namespace Lajur.Registry.Drafts;

/// <summary>
/// An application that is being filled in, page by page. Who holds its token owns it; the database knows the token's
/// hash and a sealed content only, and a draft left alone is deleted.
/// </summary>
public sealed class Draft
{
    /// <summary>The hash of the token, in hexadecimal.</summary>
    public required string Id { get; init; }

    public required Guid ServiceId { get; init; }

    /// <summary><see cref="DraftContent"/>, encrypted.</summary>
    public required byte[] Sealed { get; set; }

    /// <summary>When it is deleted unless somebody goes on with it.</summary>
    public required DateTimeOffset ExpiresAt { get; set; }
}
