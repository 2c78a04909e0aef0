namespace Lajur.Studio.Access;

/// <summary>Names of the authorisation policies that the Studio asks for; the host defines what they mean.</summary>
public static class StudioPolicies
{
    /// <summary>Who may draw procedures and see every instance of an office: the only ones to reach the API and the hub.</summary>
    public const string Administrator = "Administrator";
}
