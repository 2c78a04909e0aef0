using Lajur.Registry.Surveys.Asking;

namespace Lajur.Registry.Surveys.Results;

/// <summary>
/// The index of public satisfaction (IKM). It is reckoned from whole numbers with one division, so that no rounding on the
/// way can move it; rounded once, to two places, halves up; and graded as it is shown, so that number and letter agree.
/// </summary>
/// <param name="Weighting">What each element weighed.</param>
/// <param name="Value">On the scale of 25 to 100, rounded to two places.</param>
/// <param name="WeightedMean">On the scale of 1 to 4, rounded to four places.</param>
public sealed record SatisfactionIndex(Weighting Weighting, decimal Value, decimal WeightedMean)
{
    private const decimal Conversion = 25m, Rounded = 0.11m;

    public QualityGrade Grade => QualityGrades.Of(Value);

    /// <exception cref="InvalidOperationException">Nobody answered.</exception>
    public static SatisfactionIndex Of(ElementTotals totals, Weighting weighting)
    {
        if (totals.Respondents == 0)
        {
            throw new InvalidOperationException("An index of no answers was asked for.");
        }

        var (times, per) = weighting == Weighting.Ninth
            ? (1m, (decimal)Questionnaire.Count * totals.Respondents)
            : (Rounded, totals.Respondents);
        return new(weighting, Round(totals.Total * times * Conversion / per, 2), Round(totals.Total * times / per, 4));
    }

    private static decimal Round(decimal value, int places) => Math.Round(value, places, MidpointRounding.AwayFromZero);
}
