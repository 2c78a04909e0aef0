using Lajur.Registry.Cases;

namespace Lajur.Registry.Guarantees.Terms;

/// <summary>When an applicant may say that something was not as promised.</summary>
internal static class ShortfallWindow
{
    /// <summary>After the end of the case, for as many days as the terms say; never once its data were erased.</summary>
    public static bool IsOpen(Case matter, GuaranteeTerms terms, DateTimeOffset now) =>
        matter is { Status: CaseStatus.Closed, ErasedAt: null, ClosedAt: { } closed } && now <= closed.AddDays(terms.ReportDays);
}
