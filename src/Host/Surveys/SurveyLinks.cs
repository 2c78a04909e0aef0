using Lajur.Registry.Surveys.Invitations;
using Lajur.Registry.Surveys.Results;
using Microsoft.AspNetCore.WebUtilities;

namespace Lajur.Host.Surveys;

/// <summary>Every address of the survey.</summary>
public static class SurveyLinks
{
    /// <summary>The form on a terminal of the counter.</summary>
    public const string Terminal = "/survei/terminal";

    /// <summary>Where an officer switches terminals on and off.</summary>
    public const string Terminals = "/loket/survei";

    /// <summary>The results for the office's leaders, and what belongs to them.</summary>
    public const string Report = "/laporan/skm", Weight = "/laporan/skm/bobot", Worksheet = "/laporan/skm/lembar-kerja";

    /// <summary>The results for everybody.</summary>
    public const string Published = "/skm";

    /// <summary>The names of the query's parts.</summary>
    public const string PeriodPart = "periode", ServicePart = "layanan", DonePart = "selesai", FormatPart = "format";

    public static string Survey(string token) => SurveyTokens.Path(token);

    public static string ReportOf(SurveyPeriod period, string? service) => Of(Report, period, service);

    /// <summary>The worksheet as a file of a format of <see cref="Reports.WorksheetFormats"/>.</summary>
    public static string WorksheetOf(SurveyPeriod period, string? service, string format) =>
        QueryHelpers.AddQueryString(Of(Worksheet, period, service), FormatPart, format);

    public static string PublishedOf(string office, SurveyPeriod? period = null) => period is null
        ? $"{Published}/{Uri.EscapeDataString(office)}"
        : QueryHelpers.AddQueryString($"{Published}/{Uri.EscapeDataString(office)}", PeriodPart, period.Code);

    private static string Of(string address, SurveyPeriod period, string? service) => service is null
        ? QueryHelpers.AddQueryString(address, PeriodPart, period.Code)
        : QueryHelpers.AddQueryString(
            address, new Dictionary<string, string?>(StringComparer.Ordinal) { [PeriodPart] = period.Code, [ServicePart] = service });
}
