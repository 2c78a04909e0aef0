namespace Lajur.Host.Access;

/// <summary>The types of the claims that the sign-in cookie carries; what they say is always decided on the server.</summary>
public static class AccessClaims
{
    /// <summary>
    /// The officer's id, a Guid. Under this name the framework finds whom a form's token belongs to; where it finds nothing it
    /// takes all claims together, and a form open while they are made anew could not be sent any more.
    /// </summary>
    public const string OfficerId = "sub";

    /// <summary>The id of the officer's office, a Guid.</summary>
    public const string OfficeId = "lajur:office";

    /// <summary>The office as it stands in addresses, for example <c>probolinggo</c>.</summary>
    public const string OfficeSlug = "lajur:office-slug";

    /// <summary>The time zone of the office, by its IANA name.</summary>
    public const string Zone = "lajur:zone";

    /// <summary>The officer's name as colleagues read it.</summary>
    public const string Name = "lajur:name";

    /// <summary>One of the names of the officer's role.</summary>
    public const string Role = "lajur:role";

    /// <summary>What the officer may do with the drawings of the office; absent for nothing.</summary>
    public const string Drawing = "lajur:drawing";

    /// <summary>A lane the officer works in, by key; one claim a lane.</summary>
    public const string Lane = "lajur:lane";

    /// <summary>Present while the officer still has to choose a password of their own.</summary>
    public const string PasswordDue = "lajur:password-due";

    /// <summary>The security stamp the cookie was made with; a changed stamp ends the sign-in.</summary>
    public const string Stamp = "lajur:stamp";
}
