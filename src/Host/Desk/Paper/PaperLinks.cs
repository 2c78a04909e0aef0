namespace Lajur.Host.Desk.Paper;

/// <summary>Addresses of what is printed of a procedure and its standard; here, since the designer and the portal lead there too.</summary>
public static class PaperLinks
{
    /// <summary>The office's papers, for those who lead or administer it.</summary>
    public const string List = "/admin/dokumen";

    /// <summary>The SOP of one version of a drawing; a draft counts as a version.</summary>
    public static string Sop(string definitionId, int version, string ending = "") => $"{List}/{Uri.EscapeDataString(definitionId)}/{version}/sop{ending}";

    /// <summary>The service standard beside one version of its drawing.</summary>
    public static string Standard(string definitionId, int version, string ending = "") =>
        $"{List}/{Uri.EscapeDataString(definitionId)}/{version}/standar{ending}";

    /// <summary>The announcement that the standard is kept (maklumat pelayanan).</summary>
    public static string Pledge(string definitionId, int version, string ending = "") =>
        $"{List}/{Uri.EscapeDataString(definitionId)}/{version}/maklumat{ending}";

    /// <summary>The published standard and announcement, for everybody.</summary>
    public static string Public(string office, string service, string ending = "") => $"/layanan/{office}/{service}/standar{ending}";
}
