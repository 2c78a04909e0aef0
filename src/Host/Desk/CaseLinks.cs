namespace Lajur.Host.Desk;

/// <summary>Addresses of a case; here, since the inbox and the counter point at them too.</summary>
public static class CaseLinks
{
    /// <summary>The case's own page.</summary>
    public static string Case(string number) => $"/perkara/{Uri.EscapeDataString(number)}";

    /// <summary>Where an officer enters what the applicant brought to complete the file.</summary>
    public static string Complete(string number) => $"{Case(number)}/lengkapi";

    /// <summary>A work item of a case, in the inbox.</summary>
    public static string WorkItem(Guid id) => $"/tugas/{id}";
}
