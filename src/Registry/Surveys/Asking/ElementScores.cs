namespace Lajur.Registry.Surveys.Asking;

/// <summary>What one respondent gave each element: 1 to 4.</summary>
public sealed record ElementScores
{
    public required int Requirements { get; init; }

    public required int Procedure { get; init; }

    public required int Time { get; init; }

    public required int Cost { get; init; }

    public required int Product { get; init; }

    public required int Competence { get; init; }

    public required int Conduct { get; init; }

    public required int Complaints { get; init; }

    public required int Facilities { get; init; }

    /// <summary>By element, 1 to 9.</summary>
    public IReadOnlyList<int> ToList() =>
        [Requirements, Procedure, Time, Cost, Product, Competence, Conduct, Complaints, Facilities];

    /// <exception cref="ArgumentOutOfRangeException">An answer is not 1 to 4.</exception>
    public static ElementScores Of(Func<SurveyQuestion, int> answer)
    {
        var given = Questionnaire.Questions.Select(question => Checked(answer(question))).ToArray();
        return new()
        {
            Requirements = given[0],
            Procedure = given[1],
            Time = given[2],
            Cost = given[3],
            Product = given[4],
            Competence = given[5],
            Conduct = given[6],
            Complaints = given[7],
            Facilities = given[8],
        };
    }

    private static int Checked(int score)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(score, Questionnaire.LowestScore);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(score, Questionnaire.HighestScore);
        return score;
    }
}
