using Lajur.Registry.Surveys.Results;
using Microsoft.AspNetCore.WebUtilities;

namespace Lajur.Host.Desk;

/// <summary>Where an office answers for people's data; here, since more than one feature leads there.</summary>
public static class PersonalDataLinks
{
    /// <summary>What people asked about their data.</summary>
    public const string Requests = "/data-pribadi";

    /// <summary>Data that were disclosed, and who was told of it.</summary>
    public const string Breaches = "/data-pribadi/kegagalan";

    /// <summary>Where one is recorded.</summary>
    public const string NewBreach = Breaches + "/baru";

    /// <summary>The register as a file.</summary>
    public const string BreachBook = Breaches + "/buku";

    /// <summary>How long each service keeps them.</summary>
    public const string Retention = "/admin/kantor/masa-simpan";

    /// <summary>Who looked at whose data.</summary>
    public const string AccessLog = "/laporan/akses";

    /// <summary>The names of the query's parts.</summary>
    public const string PeriodPart = "periode", OfficerPart = "petugas", CasePart = "perkara", UnmaskedPart = "utuh", PagePart = "halaman",
        FormatPart = "format";

    public static string Breach(Guid id) => $"{Breaches}/{id}";

    public static string EditBreach(Guid id) => $"{Breaches}/{id}/ubah";

    /// <summary>The register of a period in one of the formats of books.</summary>
    public static string BreachBookOf(SurveyPeriod period, string format) => QueryHelpers.AddQueryString(
        BreachBook, new Dictionary<string, string?>(StringComparer.Ordinal) { [PeriodPart] = period.Code, [FormatPart] = format });

    /// <summary>A letter about a breach as PDF.</summary>
    public static string BreachLetter(Guid id, string letter) => $"{Breaches}/{id}/{letter}.pdf";

    public static string Request(Guid id) => $"{Requests}/{id}";

    /// <summary>A page of the looks of a period, from 1; what is null or false does not count.</summary>
    public static string AccessLogOf(SurveyPeriod period, string? caseNumber, Guid? officer, bool onlyUnmasked, int page) =>
        QueryHelpers.AddQueryString(
            AccessLog,
            new[]
            {
                (PeriodPart, period.Code), (CasePart, caseNumber), (OfficerPart, officer?.ToString()), (UnmaskedPart, onlyUnmasked ? "ya" : null),
                (PagePart, page > 1 ? $"{page}" : null),
            }.Where(part => part.Item2 is { Length: > 0 }).ToDictionary(part => part.Item1, part => part.Item2, StringComparer.Ordinal));
}
