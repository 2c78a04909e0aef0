namespace Lajur.Registry.Offices.SecondPosts;

/// <summary>
/// Somebody of one office who also works in another, because an administrator of that other office says so: from a day to a
/// day, for a reason. There the person has an account without a password, which is entered from the own one.
/// </summary>
public sealed class SecondPost
{
    public required Guid Id { get; init; }

    /// <summary>The second office.</summary>
    public required Guid OfficeId { get; init; }

    /// <summary>The account in the second office, with its lanes there.</summary>
    public required Guid OfficerId { get; init; }

    /// <summary>The account in the person's own office, with which they sign in.</summary>
    public required Guid HomeOfficerId { get; init; }

    /// <summary>The first moment, the beginning of a day in the second office's time zone.</summary>
    public required DateTimeOffset From { get; set; }

    /// <summary>The moment at which it is over, the end of a day; null while nobody knows.</summary>
    public required DateTimeOffset? Until { get; set; }

    /// <summary>Why, such as the number of the letter of assignment.</summary>
    public required string Reason { get; set; }

    public required DateTimeOffset RecordedAt { get; init; }

    public required string RecordedByName { get; init; }

    public bool HoldsAt(DateTimeOffset moment) => From <= moment && (Until is not { } until || moment < until);
}
