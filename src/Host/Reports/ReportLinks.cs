using Lajur.Registry.Surveys.Results;
using Microsoft.AspNetCore.WebUtilities;

namespace Lajur.Host.Reports;

/// <summary>Where the monthly report is read, printed and taken away.</summary>
public static class ReportLinks
{
    public const string Monthly = "/laporan/bulanan", Download = "/laporan/bulanan/unduh";

    public const string PeriodPart = "periode", FormatPart = "format";

    public const string Pdf = "pdf", Excel = "xlsx";

    public static string DownloadOf(SurveyPeriod period, string format) => QueryHelpers.AddQueryString(
        Download, new Dictionary<string, string?>(StringComparer.Ordinal) { [PeriodPart] = period.Code, [FormatPart] = format });
}
