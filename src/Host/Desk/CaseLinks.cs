namespace Lajur.Host.Desk;

/// <summary>Addresses of a case; here, since the inbox and the counter point at them too.</summary>
public static class CaseLinks
{
    /// <summary>The case's own page.</summary>
    public static string Case(string number) => $"/perkara/{Uri.EscapeDataString(number)}";

    /// <summary>Where an officer enters what the applicant brought to complete the file.</summary>
    public static string Complete(string number) => $"{Case(number)}/lengkapi";

    /// <summary>The name of the query's part that says which case goes on as a new one.</summary>
    public const string ContinuedPart = "lanjutan";

    /// <summary>Where an officer applies for the applicant, so that a case goes on as one of another service.</summary>
    public static string ContinueAs(string number, string service) =>
        $"/loket/baru?layanan={Uri.EscapeDataString(service)}&saluran=InPerson&{ContinuedPart}={Uri.EscapeDataString(number)}";

    /// <summary>The receipt of what was handed over, to be printed and signed.</summary>
    public static string Handover(string number) => $"{Case(number)}/serah-terima";

    /// <summary>Where an officer decides whether everybody may read an answered complaint.</summary>
    public static string Publication(string number) => $"{Case(number)}/publikasi";

    /// <summary>The answered complaints that wait for such a decision.</summary>
    public const string Publications = "/publikasi";

    /// <summary>Where everybody reads what an office released of them.</summary>
    public static string Published(string office) => $"/pengaduan/{Uri.EscapeDataString(office)}/dijawab";

    /// <summary>A work item of a case, in the inbox.</summary>
    public static string WorkItem(Guid id) => $"/tugas/{id}";
}
