using Lajur.Registry.Surveys.Asking;
using Lajur.Registry.Surveys.Results;

namespace Lajur.Registry.Tests.Surveys;

/// <summary>The index against tables reckoned by hand, and what holds for all tables.</summary>
public sealed class SatisfactionIndexTests
{
    private const int Samples = 3000;

    [Fact]
    public void A_table_reckoned_by_hand_comes_out_with_both_weights()
    {
        // Four respondents; means 3.25 3 2.5 4 3.25 3.75 3.25 2.75 2.75; their sum is 28.5.
        // 28.5 / 9 = 3.16667; x 25 = 79.16667. 28.5 x 0.11 = 3.135; x 25 = 78.375.
        var totals = Table("332433332", "332434332", "443444433", "323434324");

        Assert.Equal([13, 12, 10, 16, 13, 15, 13, 11, 11], totals.Sums);
        Assert.Equal((3.25m, 2.5m, 4m), (totals.Mean(SurveyElement.Requirements), totals.Mean(SurveyElement.Time), totals.Mean(SurveyElement.Cost)));
        var (ninth, rounded) = Both(totals);
        Assert.Equal((79.17m, 3.1667m, QualityGrade.B), (ninth.Value, ninth.WeightedMean, ninth.Grade));
        Assert.Equal((78.38m, 3.1350m, QualityGrade.B), (rounded.Value, rounded.WeightedMean, rounded.Grade));
    }

    [Theory]
    [InlineData("111111111", "25.00", "24.75", QualityGrade.D)]
    [InlineData("222222222", "50.00", "49.50", QualityGrade.D)]
    [InlineData("333333333", "75.00", "74.25", QualityGrade.C)]
    [InlineData("444444444", "100.00", "99.00", QualityGrade.A)]
    public void Everybody_alike_gives_the_corners_of_the_scale(string scores, string ninth, string rounded, QualityGrade grade)
    {
        var (one, other) = Both(Table(scores));

        Assert.Equal((Decimal(ninth), grade), (one.Value, one.Grade));
        Assert.Equal((Decimal(rounded), grade), (other.Value, other.Grade));
    }

    /// <summary>The mean of all answers to four places, and the grade by either weight; on both sides of every limit.</summary>
    [Theory]
    [InlineData("2.5996", "64.99", QualityGrade.D, "64.34", QualityGrade.D)]
    [InlineData("2.6000", "65.00", QualityGrade.C, "64.35", QualityGrade.D)]
    [InlineData("2.6262", "65.66", QualityGrade.C, "65.00", QualityGrade.C)]
    [InlineData("3.0640", "76.60", QualityGrade.C, "75.83", QualityGrade.C)]
    [InlineData("3.0644", "76.61", QualityGrade.B, "75.84", QualityGrade.C)]
    [InlineData("3.0953", "77.38", QualityGrade.B, "76.61", QualityGrade.B)]
    [InlineData("3.5320", "88.30", QualityGrade.B, "87.42", QualityGrade.B)]
    [InlineData("3.5324", "88.31", QualityGrade.A, "87.43", QualityGrade.B)]
    [InlineData("3.5500", "88.75", QualityGrade.A, "87.86", QualityGrade.B)]
    [InlineData("3.5678", "89.20", QualityGrade.A, "88.30", QualityGrade.B)]
    [InlineData("3.5681", "89.20", QualityGrade.A, "88.31", QualityGrade.A)]
    public void Between_two_means_the_weight_decides_the_grade(
        string mean, string ninth, QualityGrade gradeByNinth, string rounded, QualityGrade gradeByRounded)
    {
        // With 10 000 respondents of nine answers each, every mean of four places is a whole number of points.
        var totals = Total(10_000, (int)(Decimal(mean) * 90_000));

        var (one, other) = Both(totals);

        Assert.Equal((Decimal(ninth), gradeByNinth), (one.Value, one.Grade));
        Assert.Equal((Decimal(rounded), gradeByRounded), (other.Value, other.Grade));
    }

    [Fact]
    public void A_half_is_rounded_up_and_the_letter_follows_what_is_shown()
    {
        // 158 949 points of 5000 respondents: 158 949 / 45 000 x 25 = 88.305, between B and A.
        Assert.Equal((88.31m, QualityGrade.A), Shown(Total(5000, 158_949)));
        Assert.Equal((88.30m, QualityGrade.B), Shown(Total(5000, 158_948)));

        static (decimal, QualityGrade) Shown(ElementTotals totals)
        {
            var index = SatisfactionIndex.Of(totals, Weighting.Ninth);
            return (index.Value, index.Grade);
        }
    }

    [Theory]
    [InlineData("64.99", QualityGrade.D)]
    [InlineData("65.00", QualityGrade.C)]
    [InlineData("76.60", QualityGrade.C)]
    [InlineData("76.61", QualityGrade.B)]
    [InlineData("88.30", QualityGrade.B)]
    [InlineData("88.31", QualityGrade.A)]
    [InlineData("100.00", QualityGrade.A)]
    public void The_bands_touch_and_leave_no_gap(string index, QualityGrade grade) =>
        Assert.Equal(grade, QualityGrades.Of(Decimal(index)));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void For_every_table_the_index_is_the_mean_of_the_means_and_the_lighter_weight_never_grades_higher(int seed)
    {
        var draw = new Random(seed);
        for (var sample = 0; sample < Samples; sample++)
        {
            var totals = Table([.. Enumerable.Range(0, 1 + draw.Next(40)).Select(_ => Scores(draw))]);

            var (ninth, rounded) = Both(totals);

            var means = Questionnaire.Questions.Average(question => totals.Mean(question.Element));
            Assert.InRange(ninth.Value, (means * 25) - 0.005000001m, (means * 25) + 0.005000001m);
            Assert.InRange(rounded.Value, (means * 24.75m) - 0.005000001m, (means * 24.75m) + 0.005000001m);
            Assert.InRange(ninth.Value, 25m, 100m);
            Assert.True(rounded.Grade <= ninth.Grade, $"{ninth.Value} and {rounded.Value}");
        }
    }

    [Fact]
    public void Adding_two_groups_is_asking_them_together()
    {
        var draw = new Random(7);
        for (var sample = 0; sample < Samples / 10; sample++)
        {
            var (one, other) = (Answers(draw), Answers(draw));

            var together = Table([.. one, .. other]);
            var added = Table(one) + Table(other);

            Assert.Equal([together.Respondents, .. together.Sums], [added.Respondents, .. added.Sums]);
        }
    }

    [Fact]
    public void The_lowest_elements_are_three_or_more_when_the_third_is_shared_and_none_when_all_are_alike()
    {
        Assert.Equal(
            [SurveyElement.Time, SurveyElement.Facilities, SurveyElement.Procedure], Table("431444442").Lowest().Take(3));
        Assert.Equal(
            [SurveyElement.Time, SurveyElement.Facilities, SurveyElement.Requirements, SurveyElement.Procedure], Table("331444442").Lowest());
        Assert.Empty(Table("333333333").Lowest());
        Assert.Empty(ElementTotals.None.Lowest());
    }

    [Fact]
    public void Of_nobody_there_is_no_index() =>
        Assert.Throws<InvalidOperationException>(() => SatisfactionIndex.Of(ElementTotals.None, Weighting.Ninth));

    private static (SatisfactionIndex Ninth, SatisfactionIndex Rounded) Both(ElementTotals totals) =>
        (SatisfactionIndex.Of(totals, Weighting.Ninth), SatisfactionIndex.Of(totals, Weighting.ElevenHundredths));

    /// <summary>Each respondent as nine digits.</summary>
    private static ElementTotals Table(params string[] respondents) => new(
        respondents.Length, [.. Enumerable.Range(0, 9).Select(element => respondents.Sum(scores => scores[element] - '0'))]);

    private static ElementTotals Total(int respondents, int total) =>
        new(respondents, [.. Enumerable.Range(0, 9).Select(element => (total / 9) + (element < total % 9 ? 1 : 0))]);

    private static string[] Answers(Random draw) => [.. Enumerable.Range(0, 1 + draw.Next(20)).Select(_ => Scores(draw))];

    private static string Scores(Random draw) => string.Concat(Enumerable.Range(0, 9).Select(_ => (char)('1' + draw.Next(4))));

    private static decimal Decimal(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
