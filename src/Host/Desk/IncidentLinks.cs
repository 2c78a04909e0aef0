namespace Lajur.Host.Desk;

/// <summary>Addresses of incidents and of an administrator's doings; the rail, the inbox and the case lead there too.</summary>
public static class IncidentLinks
{
    /// <summary>The list; with an id behind it, one incident.</summary>
    public const string List = "/admin/insiden";

    /// <summary>Where an administrator changes the course of a case.</summary>
    public const string Courses = "/admin/perkara";

    /// <summary>The same for programs: JSON.</summary>
    public const string Api = "/admin/api";

    /// <summary>The page of one incident.</summary>
    public static string One(string id) => $"{List}/{Uri.EscapeDataString(id)}";

    /// <summary>The page on which the course of one case is changed.</summary>
    public static string Course(string number) => $"{Courses}/{Uri.EscapeDataString(number)}/tindakan";
}
