using Lajur.Registry.Surveys.Results;

namespace Lajur.Registry.Evaluations;

/// <summary>Evaluations in Indonesian.</summary>
public static class EvaluationNames
{
    public static string Of(EvaluationKind kind) => kind switch
    {
        EvaluationKind.Monthly => "Monitoring dan evaluasi bulanan",
        EvaluationKind.Survey => "Laporan survei kepuasan masyarakat",
        EvaluationKind.Standard => "Evaluasi tahunan standar pelayanan",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No name is known for this kind."),
    };

    public static string Of(StandardVerdict verdict) => verdict switch
    {
        StandardVerdict.Kept => "Standar tetap berlaku",
        StandardVerdict.ToBeRevised => "Standar perlu diubah",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "No name is known for this verdict."),
    };

    /// <summary>"November 2026", "Tahun 2026 · Pelayanan Informasi kepada Masyarakat".</summary>
    public static string Subject(string period, string? service)
    {
        var name = SurveyPeriod.TryParse(period, out var known) ? known.Name : period;
        return service is null ? name : $"{name} · {service}";
    }

    /// <summary>How long the period of a kind is.</summary>
    public static PeriodKind PeriodOf(EvaluationKind kind) => kind switch
    {
        EvaluationKind.Monthly => PeriodKind.Month,
        EvaluationKind.Survey => PeriodKind.Semester,
        _ => PeriodKind.Year,
    };
}
