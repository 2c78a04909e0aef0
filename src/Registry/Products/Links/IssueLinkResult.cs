namespace Lajur.Registry.Products.Links;

/// <summary>What became of the wish for a new link.</summary>
public abstract record IssueLinkResult
{
    private IssueLinkResult()
    {
    }

    public sealed record Issued : IssueLinkResult;

    /// <summary>A sentence for the officer.</summary>
    public sealed record Refused(string Reason) : IssueLinkResult;

    /// <summary>There is no such case in the officer's office, or nothing of it to download.</summary>
    public sealed record NotFound : IssueLinkResult;
}
