using Lajur.Registry.Forms;

namespace Lajur.Registry.Tests.Forms;

/// <summary>Who a service cannot serve is told so by its form, whoever checks it.</summary>
public sealed class EligibilityTests
{
    private static readonly FormSchema Form = FormSchema.Parse(
        """
        {
          "type": "default", "id": "uji",
          "lajur": {
            "demands": [ "nik" ],
            "eligibility": [ { "anyOf": [ { "age": "lahir", "atLeast": 17 }, { "field": "kawin", "is": "sudah" } ], "at": "lahir", "message": "Belum cukup umur." } ]
          },
          "components": [
            { "type": "datetime", "id": "a", "key": "lahir", "label": "Lahir", "validate": { "required": true } },
            { "type": "textfield", "id": "b", "key": "kawin", "label": "Kawin" }
          ]
        }
        """);

    [Theory]
    [InlineData("2009-11-23", "belum", true)]
    [InlineData("2009-11-24", "belum", false)]
    [InlineData("2015-01-01", "sudah", true)]
    [InlineData("2015-01-01", "", false)]
    [InlineData("2030-01-01", "belum", false)]
    [InlineData("2008-02-29", "belum", true)]
    public void An_age_is_reckoned_by_birthdays_and_one_way_is_enough(string born, string married, bool served) =>
        Assert.Equal(served ? null : "Belum cukup umur.", Check(born, married).GetValueOrDefault("lahir"));

    [Fact]
    public void A_field_that_is_wrong_is_mended_before_anybody_is_refused() =>
        Assert.StartsWith("Tanggal belum benar", Check("bukan tanggal", "belum")["lahir"], StringComparison.Ordinal);

    [Fact]
    public void Without_a_date_of_today_nobody_is_old_enough() =>
        Assert.Single(FormValidator.Validate(Form, Posted("1950-01-01", "belum")).Errors);

    [Fact]
    public void The_form_says_what_it_demands_of_the_applicant() => Assert.Equal(["nik"], Form.Demands);

    [Fact]
    public void A_rule_over_fields_that_are_not_there_or_without_words_is_refused_with_its_place()
    {
        var problems = Assert.Throws<FormSchemaException>(() => FormSchema.Parse(
            """{ "type": "default", "lajur": { "eligibility": [ { "anyOf": [ { "field": "x", "is": "y" }, {} ], "at": "z" } ] }, "components": [] }""")).Problems;

        Assert.Equal(4, problems.Count);
        Assert.All(problems, problem => Assert.StartsWith("$.lajur.eligibility[0]", problem.Place, StringComparison.Ordinal));
    }

    private static IReadOnlyDictionary<string, string> Check(string born, string married) =>
        FormValidator.Validate(Form, Posted(born, married), today: new(2026, 11, 23)).Errors;

    private static Dictionary<string, string[]> Posted(string born, string married) =>
        new(StringComparer.Ordinal) { ["lahir"] = [born], ["kawin"] = [married] };
}
