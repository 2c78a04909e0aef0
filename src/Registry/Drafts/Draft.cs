namespace Lajur.Registry.Drafts;

/// <summary>
/// An application, or the answer to a request, that is being filled in. Who holds its token owns it; the database knows the token's
/// hash and a sealed content only, and a draft left alone is deleted.
/// </summary>
public sealed class Draft
{
    /// <summary>The hash of the token, in hexadecimal.</summary>
    public required string Id { get; init; }

    /// <summary>What it is for: the service applied for, or the request for completion that is answered.</summary>
    public required Guid SubjectId { get; init; }

    /// <summary><see cref="DraftContent"/>, encrypted.</summary>
    public required byte[] Sealed { get; set; }

    /// <summary>When it is deleted unless somebody goes on with it.</summary>
    public required DateTimeOffset ExpiresAt { get; set; }
}
