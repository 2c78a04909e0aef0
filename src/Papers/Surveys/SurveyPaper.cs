using Lajur.Papers.Reports;
using Lajur.Registry.Speech;
using Lajur.Registry.Surveys.Asking;
using Lajur.Registry.Surveys.Reports;
using Lajur.Registry.Surveys.Results;

namespace Lajur.Papers.Surveys;

/// <summary>The report on a survey as it is printed and sent on.</summary>
public static class SurveyPaper
{
    /// <summary>The report. It must be one that is told.</summary>
    /// <param name="report">What was answered.</param>
    /// <param name="today">The day of the signature.</param>
    /// <param name="foot">At the foot of every page.</param>
    public static Report Of(SurveyReport report, DateOnly today, string foot)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new()
        {
            Office = report.Office,
            Title = "Laporan survei kepuasan masyarakat",
            Subtitles = [report.Service?.Name ?? "Semua layanan", report.Period.Name + (report.IsOver ? "" : " (masih berjalan)")],
            Parts = [.. Index(report), .. Elements(report), .. Services(report), .. Profile(report), .. Method()],
            Foot = foot,
            SignedOn = today,
        };
    }

    /// <summary>The grade of a mean from 1 to 4, as the regulation grades it once it stands on the scale of 25 to 100.</summary>
    internal static string GradeOf(decimal mean) =>
        QualityGrades.Of(Math.Round(mean * 25, 2, MidpointRounding.AwayFromZero)).ToString();

    private static IEnumerable<ReportPart> Index(SurveyReport report)
    {
        var (index, other) = (SatisfactionIndex.Of(report.Totals, report.Weighting), SatisfactionIndex.Of(report.Totals, WeightingNames.Other(report.Weighting)));
        if (report.HasSamples)
        {
            yield return new ReportPart.Words("DATA CONTOH: hasil ini memuat jawaban karangan untuk mencoba Lajur, bukan jawaban warga.");
        }

        yield return new ReportPart.Facts(
        [
            ("Indeks kepuasan masyarakat", $"{Two(index.Value)}, mutu {Grade(index)}"),
            ("Bobot tiap unsur", $"{WeightingNames.Of(report.Weighting)}{(report.Choice is { } choice ? $", {choice.Decree}" : "; kantor belum mencatat keputusan tentang bobot")}"),
            ($"Dengan bobot {WeightingNames.Of(other.Weighting)}", $"{Two(other.Value)}, mutu {Grade(other)}"),
            (report.Period.Previous.Name, report.PreviousIndex is { } before ? $"{Two(before.Value)}, mutu {Grade(before)}" : "belum cukup responden untuk dibandingkan"),
            ("Jumlah responden", $"{report.Totals.Respondents} orang"),
            ("Perkara selesai (populasi)", $"{report.Turnout.Population}"),
            ("Sampel paling sedikit", $"{report.Turnout.Needed} (Krejcie & Morgan, galat 5%){Enough(report.Turnout)}"),
            .. report.Waiting is { } waiting
                ? new[] { ("Waktu menurut jam Lajur", $"separuh dari {waiting.Cases} permohonan selesai dalam {IndonesianTime.OfficeSpan(waiting.Median)} jam kerja; {waiting.InTime} sesuai janji") }
                : [],
            ("Unsur terendah", report.Totals.Lowest() is { Count: > 0 } lowest
                ? IndonesianTime.Enumerate([.. lowest.Select(Questionnaire.Get).Select(question => $"{question.Name} ({question.Code})")])
                : "tidak ada yang menonjol"),
        ]);
    }

    private static IEnumerable<ReportPart> Elements(SurveyReport report)
    {
        var weight = report.Weighting == Weighting.Ninth ? 1m / Questionnaire.Count : 0.11m;
        yield return new ReportPart.Heading("Nilai tiap unsur (skala 1 sampai 4)");
        yield return new ReportPart.Chart([.. Questionnaire.Questions.Select(question =>
            ($"{question.Code} {question.Name}", (double)(report.Totals.Mean(question.Element) / 4), Four(report.Totals.Mean(question.Element), "0.000")))]);
        yield return new ReportPart.Table(
            [new("Unsur", 34), new("Jumlah nilai", 10, true), new("NRR", 10, true), new("NRR tertimbang", 12, true), new("Mutu", 7), new("Periode lalu", 10, true)],
            [.. Questionnaire.Questions.Select(question => new ReportRow(
            [
                $"{question.Code} {question.Name}",
                $"{report.Totals.Sums[(int)question.Element - 1]}",
                Four(report.Totals.Mean(question.Element), "0.0000"),
                Four(report.Totals.Mean(question.Element) * weight, "0.0000"),
                GradeOf(report.Totals.Mean(question.Element)),
                report.IsPreviousTold ? Four(report.Previous.Mean(question.Element), "0.0000") : "–",
            ]))]);
    }

    private static IEnumerable<ReportPart> Services(SurveyReport report)
    {
        if (report.ByService.Count > 0)
        {
            yield return new ReportPart.Heading("Menurut layanan");
            yield return new ReportPart.Table(
                [new("Layanan", 40), new("Responden", 12, true), new("Indeks", 12, true), new("Mutu", 20)],
                [.. report.ByService.Select(one => new ReportRow(one.Totals is { } totals && SatisfactionIndex.Of(totals, report.Weighting) is var index
                    ? [one.Service.Name, $"{totals.Respondents}", Two(index.Value), Grade(index)]
                    : [one.Service.Name, "disembunyikan", "–", "–"]))]);
        }
    }

    private static IEnumerable<ReportPart> Profile(SurveyReport report)
    {
        yield return new ReportPart.Heading("Profil responden");
        yield return new ReportPart.Table(
            [new("Data", 24), new("Kelompok", 36), new("Responden", 14, true)],
            [.. report.Profile.SelectMany(part => part.Cells.Select(cell =>
                new ReportRow([part.Title, cell.Label, cell.Count is { } count ? $"{count}" : "disembunyikan"])))]);
        yield return new ReportPart.Words($"Kelompok di bawah {SmallCells.Fewest} orang disembunyikan supaya jawaban seseorang tidak dapat dikenali.", IsSmall: true);
    }

    private static IEnumerable<ReportPart> Method()
    {
        yield return new ReportPart.Words(
            "NRR = jumlah nilai dibagi jumlah kuesioner terisi. Indeks = jumlah NRR dikali bobot, dikali 25, dibulatkan satu kali ke dua angka. "
            + $"Mutu A {QualityGrades.RangeOf(QualityGrade.A)}, B {QualityGrades.RangeOf(QualityGrade.B)}, C {QualityGrades.RangeOf(QualityGrade.C)}, "
            + $"D {QualityGrades.RangeOf(QualityGrade.D)}. {Questionnaire.Source}.",
            IsSmall: true);
    }

    private static string Enough(Turnout turnout) =>
        turnout.Population == 0 || turnout.IsPopulationUnknown ? "" : turnout.IsEnough ? "; mencukupi" : "; belum mencukupi";

    private static string Grade(SatisfactionIndex index) => $"{index.Grade} ({QualityGrades.NameOf(index.Grade)})";

    private static string Two(decimal value) => value.ToString("0.00", IndonesianSpeech.Culture);

    private static string Four(decimal value, string format) => value.ToString(format, IndonesianSpeech.Culture);
}
