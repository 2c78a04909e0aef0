using System.Globalization;
using System.Text.Json.Nodes;
using Lajur.Registry.Citizens;
using Lajur.Registry.Forms;
using Lajur.Registry.Services;

namespace Lajur.Registry.Surveys.Asking;

/// <summary>
/// The survey as a form, drawn and checked like every other: nine questions that all have to be answered, since a form
/// with a gap would count with another number of respondents for each element; then what may be left empty.
/// </summary>
public static class SurveyForm
{
    public const string Service = "layanan", Age = "usia", SexField = "kelamin", EducationField = "pendidikan",
        OccupationField = "pekerjaan", Comment = "saran";

    /// <summary>Characters of a suggestion.</summary>
    public const int MaxComment = 1000;

    /// <summary>For somebody who was invited: the service is known.</summary>
    public static FormSchema Invited { get; } = Make([]);

    /// <summary>For a terminal, which asks what service was used; where there is but one, it stands there already.</summary>
    public static FormSchema AtTerminal(IReadOnlyList<Service> services)
    {
        var field = Field(
            "select", Service, "Layanan apa yang Anda gunakan?", services.Select(service => (service.Slug, service.Name)), isRequired: true);
        field["defaultValue"] = services is [var only] ? only.Slug : null;
        return Make([field]);
    }

    /// <summary>The answers, or a sentence for each field that is wrong.</summary>
    public static (SurveyAnswers? Answers, IReadOnlyDictionary<string, string> Errors) Read(
        FormSchema schema, IReadOnlyDictionary<string, string[]> values)
    {
        var (answers, errors) = FormValidator.Validate(schema, values);
        return errors.Count > 0
            ? (null, errors.ToDictionary(error => error.Key, error => Shorter(error.Key) ?? error.Value, StringComparer.Ordinal))
            : (new()
            {
                Scores = ElementScores.Of(question => int.Parse(answers.Text(question.Key)!, CultureInfo.InvariantCulture)),
                Profile = new()
                {
                    Age = Choice<AgeBand>(answers, Age),
                    Sex = Choice<Sex>(answers, SexField),
                    Education = Choice<Education>(answers, EducationField),
                    Occupation = Choice<Occupation>(answers, OccupationField),
                },
                Comment = answers.Text(Comment) is { Length: > 0 } text ? text : null,
                ServiceSlug = answers.Text(Service),
            }, errors);
    }

    /// <summary>The usual sentence would repeat the question, which stands right above it.</summary>
    private static string? Shorter(string key) =>
        Questionnaire.Questions.FirstOrDefault(question => question.Key == key) is { } question
            ? $"Pertanyaan {(int)question.Element} ({question.Name}) belum dijawab. Pilih salah satu."
            : null;

    private static T? Choice<T>(FormAnswers answers, string key)
        where T : struct, Enum =>
        Enum.TryParse<T>(answers.Text(key), out var value) && Enum.IsDefined(value) ? value : null;

    private static FormSchema Make(IEnumerable<JsonObject> first)
    {
        var form = new JsonObject
        {
            ["type"] = "default",
            ["id"] = "survei",
            ["components"] = new JsonArray(
                Group("penilaian", "Penilaian Anda", [.. first, .. Questionnaire.Questions.Select(Question)]),
                Group("responden", "Tentang Anda", Profile()),
                Group("masukan", "Saran Anda", [CommentField()])),
        };
        return FormSchema.Parse(form.ToJsonString());
    }

    private static JsonObject Question(SurveyQuestion question) => Field(
        "radio",
        question.Key,
        $"{(int)question.Element}. {question.Text}",
        question.Answers.Select((answer, index) => ((index + Questionnaire.LowestScore).ToString(CultureInfo.InvariantCulture), answer)),
        isRequired: true);

    private static IEnumerable<JsonObject> Profile() =>
    [
        Select(Age, "Usia", Options<AgeBand>(ProfileNames.Of)),
        Select(SexField, "Jenis kelamin", Options<Sex>(ProfileNames.Of)),
        Select(EducationField, "Pendidikan terakhir", Options<Education>(ProfileNames.Of)),
        Select(OccupationField, "Pekerjaan", Options<Occupation>(ProfileNames.Of)),
    ];

    private static IEnumerable<(string, string)> Options<T>(Func<T, string> name)
        where T : struct, Enum => Enum.GetValues<T>().Select(value => (value.ToString(), name(value)));

    private static JsonObject CommentField() => new()
    {
        ["type"] = "textarea",
        ["id"] = "survei_saran",
        ["key"] = Comment,
        ["label"] = "Saran atau masukan",
        ["description"] = "Jangan menulis nama, NIK, atau nomor telepon.",
        ["validate"] = new JsonObject { ["maxLength"] = MaxComment },
    };

    private static JsonObject Select(string key, string label, IEnumerable<(string, string)> options) =>
        Field("select", key, label, options, isRequired: false);

    private static JsonObject Field(
        string type, string key, string label, IEnumerable<(string Value, string Label)> options, bool isRequired) => new()
        {
            ["type"] = type,
            ["id"] = $"survei_{key}",
            ["key"] = key,
            ["label"] = label,
            ["validate"] = new JsonObject { ["required"] = isRequired },
            ["values"] = new JsonArray([.. options.Select(option =>
                new JsonObject { ["value"] = option.Value, ["label"] = option.Label })]),
        };

    private static JsonObject Group(string id, string label, IEnumerable<JsonObject> fields) => new()
    {
        ["type"] = "group",
        ["id"] = $"survei_{id}",
        ["label"] = label,
        ["components"] = new JsonArray([.. fields]),
    };
}
