using Lajur.Host.TryOut.Examples;
using Lajur.Registry.Forms;
using Lajur.Registry.Forms.Fields;
using Lajur.Testing;

namespace Lajur.Host.Tests.TryOut;

/// <summary>Every form that ships is filled in with an example that it accepts.</summary>
public sealed class ExampleValuesTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    public static TheoryData<string> Forms => [.. Directory.EnumerateFiles(Repository.Workflows, "*.json", SearchOption.AllDirectories)
        .Where(file => Path.GetFileName(Path.GetDirectoryName(file)) == "forms")
        .Select(file => Path.GetRelativePath(Repository.Workflows, file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_shipped_form_takes_its_example(string file)
    {
        var schema = FormSchema.Parse(File.ReadAllText(Path.Combine(Repository.Workflows, file)));

        var values = new ExampleValues(schema, new("35.74"), Today).Fill(new Dictionary<string, string[]>(StringComparer.Ordinal));

        var files = schema.All.OfType<FileField>().ToDictionary(field => field.Key, _ => 1, StringComparer.Ordinal);
        Assert.Empty(FormValidator.Validate(schema, values, files, today: Today).Errors);
    }

    [Fact]
    public void What_stands_in_a_form_already_is_left_alone()
    {
        var schema = FormSchema.Parse(
            """
            { "type": "default", "id": "f", "components": [
              { "type": "textfield", "id": "a", "key": "perihal", "label": "Perihal", "validate": { "required": true } },
              { "type": "number", "id": "b", "key": "jumlah", "label": "Jumlah", "validate": { "min": 3 } } ] }
            """);

        var values = new ExampleValues(schema, new("35.74"), Today)
            .Fill(new Dictionary<string, string[]>(StringComparer.Ordinal) { ["perihal"] = ["Dari langkah sebelumnya"] });

        Assert.Equal(["Dari langkah sebelumnya", "3"], values["perihal"].Concat(values["jumlah"]));
    }
}
