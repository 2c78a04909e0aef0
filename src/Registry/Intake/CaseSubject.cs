using Lajur.Registry.Forms;
using Lajur.Registry.Forms.Fields;
using Lajur.Registry.Services;
using Lajur.Registry.Speech;

namespace Lajur.Registry.Intake;

/// <summary>Finds the line by which a case is called in lists.</summary>
internal static class CaseSubject
{
    private const int MaxLength = 120;

    private static readonly string[] Keys = ["perihal", "subjek", "judul", "pokok", "maksud", "subject"];

    /// <summary>The form's field for the subject; else its first text; else the service's name.</summary>
    public static string Of(FormSchema schema, FormAnswers answers, Service service)
    {
        var first = schema.Fields.OfType<TextField>().Where(field => field.Input == TextInput.Text).Select(field => field.Key);
        var text = Keys.Concat(first).Select(answers.Text).FirstOrDefault(answer => !string.IsNullOrWhiteSpace(answer))
            ?? service.Name;
        return text.ReplaceLineEndings(" ").Trim().CutTo(MaxLength);
    }
}
