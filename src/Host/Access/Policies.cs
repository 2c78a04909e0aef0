namespace Lajur.Host.Access;

/// <summary>The names of what a signed-in person may enter.</summary>
public static class Policies
{
    /// <summary>Anybody on the staff of an office: inbox, case, counter.</summary>
    public const string Officer = "Officer";

    /// <summary>Whoever draws procedures and keeps offices, lanes and staff: the designer and Elsa's API.</summary>
    public const string Administrator = "Administrator";

    /// <summary>Who keeps the staff and who stands in for whom: administrators and the head of the office.</summary>
    public const string StaffKeeper = "StaffKeeper";

    /// <summary>Head, secretary and section heads: who may look over every lane of their office.</summary>
    public const string Head = "Head";
}
