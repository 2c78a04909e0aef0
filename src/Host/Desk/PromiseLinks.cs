namespace Lajur.Host.Desk;

/// <summary>Addresses of what watches over promises; here, since inbox and case point at them too.</summary>
public static class PromiseLinks
{
    /// <summary>Guarantees of the office, and how many there were in a month.</summary>
    public const string Guarantees = "/jaminan", GuaranteeMonth = "/laporan/jaminan";

    /// <summary>How each service makes its guarantee good, and when it reminds whom.</summary>
    public const string Plans = "/admin/janji";

    /// <summary>The evaluations that the office owes and has written.</summary>
    public const string Evaluations = "/evaluasi";

    public static string Guarantee(Guid id) => $"{Guarantees}/{id}";

    public static string Plan(string service) => $"{Plans}/{Uri.EscapeDataString(service)}";

    public static string Evaluation(Guid id) => $"{Evaluations}/{id}";

    /// <summary>Where an officer reports that a product or service was not as promised.</summary>
    public static string Shortfall(string number) => $"{CaseLinks.Case(number)}/laporkan";
}
