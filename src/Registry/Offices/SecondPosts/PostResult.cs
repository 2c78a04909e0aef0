namespace Lajur.Registry.Offices.SecondPosts;

/// <summary>What came of a change of posts in a second office.</summary>
public abstract record PostResult
{
    private PostResult()
    {
    }

    /// <param name="OfficerId">The person's account in the second office.</param>
    public sealed record Done(Guid OfficerId) : PostResult;

    /// <param name="Errors">What is wrong, in Indonesian, by field: userName, lanes, from, to, reason.</param>
    public sealed record Invalid(IReadOnlyDictionary<string, string> Errors) : PostResult;

    /// <summary>Whoever asked does not administer the second office.</summary>
    public sealed record NotAllowed : PostResult;
}
