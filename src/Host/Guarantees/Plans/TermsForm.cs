using System.Globalization;
using Lajur.Registry.Cases;
using Lajur.Registry.Guarantees.Terms;

namespace Lajur.Host.Guarantees.Plans;

/// <summary>The terms of a guarantee as they stand in the form.</summary>
public sealed record TermsForm
{
    public required string Remedy { get; init; }

    public required string WrongProduct { get; init; }

    /// <summary>By medium; empty for the same as <see cref="Remedy"/>.</summary>
    public required IReadOnlyDictionary<ContactMedium, string> ByMedium { get; init; }

    public required string Lane { get; init; }

    public required string Within { get; init; }

    public required string ReportDays { get; init; }

    public static TermsForm Of(GuaranteeTerms terms) => new()
    {
        Remedy = terms.Remedy.ToString(),
        WrongProduct = terms.WrongProduct.ToString(),
        ByMedium = terms.ByMedium.ToDictionary(one => one.Key, one => one.Value.ToString()),
        Lane = terms.Lane ?? "",
        Within = terms.Within?.ToText() ?? "",
        ReportDays = terms.ReportDays.ToString(CultureInfo.InvariantCulture),
    };

    public static TermsForm Of(IFormCollection form) => new()
    {
        Remedy = form["remedy"].ToString(),
        WrongProduct = form["wrongProduct"].ToString(),
        ByMedium = Enum.GetValues<ContactMedium>().ToDictionary(medium => medium, medium => form[$"medium-{medium}"].ToString()),
        Lane = form["lane"].ToString(),
        Within = form["within"].ToString(),
        ReportDays = form["reportDays"].ToString(),
    };

    public SaveTerms ToCommand(Guid administrator, string service) => new()
    {
        AdministratorId = administrator,
        ServiceSlug = service,
        Remedy = Read(Remedy),
        WrongProduct = Read(WrongProduct),
        ByMedium = ByMedium.Where(one => one.Value.Length > 0).ToDictionary(one => one.Key, one => Read(one.Value)),
        Lane = Lane.Length > 0 ? Lane : null,
        Within = Within,
        ReportDays = int.TryParse(ReportDays, NumberStyles.None, CultureInfo.InvariantCulture, out var days) ? days : 0,
    };

    private static GuaranteeRemedy Read(string word) => Enum.TryParse<GuaranteeRemedy>(word, out var remedy) ? remedy : (GuaranteeRemedy)(-1);
}
