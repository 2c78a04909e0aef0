using System.Globalization;
using Lajur.Host.Desk;
using Lajur.Registry.Surveys.Results;
using Microsoft.AspNetCore.WebUtilities;

namespace Lajur.Host.Reality;

/// <summary>How a version and a period are named in addresses, and where the files are.</summary>
public static class RealityLinks
{
    public const string VersionPart = "versi", PeriodPart = "periode", FormatPart = "format";

    public const string Pdf = "pdf", Excel = "xlsx", Csv = "csv";

    public const string Download = DesignerLinks.Definitions + "/{definitionId}/kenyataan/unduh";

    public static string DownloadOf(string definitionId, int version, SurveyPeriod period, string format) => QueryHelpers.AddQueryString(
        DesignerLinks.Reality(definitionId) + "/unduh",
        new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            [VersionPart] = version.ToString(CultureInfo.InvariantCulture),
            [PeriodPart] = period.Code,
            [FormatPart] = format,
        });

    /// <summary>The version that an address names; null when it names none.</summary>
    public static int? VersionOf(string? words) =>
        int.TryParse(words, NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : null;

    /// <summary>The period that an address names; this half-year when it names none.</summary>
    public static SurveyPeriod PeriodOf(string? words, DateOnly today) =>
        SurveyPeriod.TryParse(words, out var period) ? period : SurveyPeriod.Containing(PeriodKind.Semester, today);
}
