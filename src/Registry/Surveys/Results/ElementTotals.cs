using Lajur.Registry.Surveys.Asking;

namespace Lajur.Registry.Surveys.Results;

/// <summary>What a group of respondents gave each element, added up.</summary>
/// <param name="Respondents">Filled forms; each has all nine answers.</param>
/// <param name="Sums">Nine sums, by element.</param>
public sealed record ElementTotals(int Respondents, IReadOnlyList<int> Sums)
{
    /// <summary>How many elements are named as the lowest; more when the last of them is shared.</summary>
    private const int LowestNamed = 3;

    public static ElementTotals None { get; } = new(0, new int[Questionnaire.Count]);

    public int Total => Sums.Sum();

    /// <summary>The mean of an element (NRR, nilai rata-rata), unrounded.</summary>
    /// <exception cref="InvalidOperationException">Nobody answered.</exception>
    public decimal Mean(SurveyElement element) => Respondents > 0
        ? (decimal)Sums[(int)element - 1] / Respondents
        : throw new InvalidOperationException("A mean of no answers was asked for.");

    /// <summary>
    /// The elements to be worked on first, lowest first: three, those that share the third's mean, and none when all nine
    /// are alike.
    /// </summary>
    public IReadOnlyList<SurveyElement> Lowest()
    {
        var ranked = Questionnaire.Questions.Select(question => question.Element)
            .OrderBy(element => Sums[(int)element - 1]).ThenBy(element => element).ToList();
        var bound = Sums[(int)ranked[LowestNamed - 1] - 1];
        return Respondents == 0 || Sums.Distinct().Count() == 1
            ? []
            : [.. ranked.TakeWhile(element => Sums[(int)element - 1] <= bound)];
    }

    public static ElementTotals operator +(ElementTotals one, ElementTotals other) => Add(one, other);

    public static ElementTotals Add(ElementTotals one, ElementTotals other) =>
        new(one.Respondents + other.Respondents, [.. one.Sums.Zip(other.Sums, (a, b) => a + b)]);
}
