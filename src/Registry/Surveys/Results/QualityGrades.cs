namespace Lajur.Registry.Surveys.Results;

/// <summary>The bands of PermenPAN-RB 14/2017.</summary>
public static class QualityGrades
{
    /// <summary>The lowest index of a band, in hundredths like the index itself.</summary>
    public const decimal FromC = 65.00m, FromB = 76.61m, FromA = 88.31m;

    /// <param name="index">Rounded to two places: between two bands lies nothing then.</param>
    public static QualityGrade Of(decimal index) => index switch
    {
        >= FromA => QualityGrade.A,
        >= FromB => QualityGrade.B,
        >= FromC => QualityGrade.C,
        _ => QualityGrade.D,
    };

    public static string NameOf(QualityGrade grade) => grade switch
    {
        QualityGrade.A => "Sangat baik",
        QualityGrade.B => "Baik",
        QualityGrade.C => "Kurang baik",
        _ => "Tidak baik",
    };

    /// <summary>"88,31–100,00".</summary>
    public static string RangeOf(QualityGrade grade) => grade switch
    {
        QualityGrade.A => "88,31–100,00",
        QualityGrade.B => "76,61–88,30",
        QualityGrade.C => "65,00–76,60",
        _ => "25,00–64,99",
    };
}
