namespace Lajur.Registry.Complaints;

/// <summary>The fields of an intake form by which a complaint says what it is about; a form may leave any of them out.</summary>
public static class ComplaintFields
{
    /// <summary>The number of the case complained of.</summary>
    public const string CaseNumber = "perkara";

    /// <summary>The tracking code of that case.</summary>
    public const string CaseSecret = "kodePerkara";

    /// <summary>The key of a lane.</summary>
    public const string Lane = "pelaksana";

    /// <summary>An officer, as the complainant knows them: a name or a post.</summary>
    public const string Officer = "petugas";

    /// <summary>A tick: the name is to be kept from everybody who need not know it.</summary>
    public const string Anonymity = "rahasiakan";
}
