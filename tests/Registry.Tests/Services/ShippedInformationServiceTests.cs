using System.Text.Json;
using Lajur.Registry.Forms;
using Lajur.Registry.Services;

namespace Lajur.Registry.Tests.Services;

/// <summary>The information service as it ships, against the office's documents and against its own drawing.</summary>
public sealed class ShippedInformationServiceTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "workflows", "probolinggo", "informasi");

    [Fact]
    public void The_standard_has_all_fourteen_components_in_words()
    {
        using var file = Read("standard.json");
        var standard = file.RootElement.GetProperty("standard").Deserialize<ServiceStandard>(JsonColumn.Options)!;

        Assert.Equal(14, standard.Components.Count);
        Assert.Empty(standard.Missing);
        Assert.All(standard.Components, component => Assert.True(component.Text is not null || component.Items.Count > 0));
        Assert.Equal(6, standard.Components.Count(component => component.IsDelivery));
        Assert.Equal("Tidak dipungut biaya (GRATIS).", standard.Find(StandardPart.Cost)!.Text);
        Assert.Equal(8, standard.Find(StandardPart.Complaints)!.Items.Count);
        Assert.Equal(7, standard.Find(StandardPart.LegalBasis)!.Items.Count);
    }

    [Fact]
    public void The_first_page_of_the_SOP_is_whole()
    {
        using var file = Read("sop.json");
        var page = file.RootElement.Deserialize<SopPage>(JsonColumn.Options)!;

        Assert.Equal(
            (10, 3, 2, 4, 1), (page.LegalBasis.Count, page.Qualifications.Count, page.Linkage.Count, page.Equipment.Count, page.Recording.Count));
        Assert.Equal((2, 3), (page.Warning!.Consequences.Count, page.Warning.Remedies.Count));
        Assert.Equal("19640728 199103 1 004", page.ApprovedBy!.Nip);
        Assert.Null(page.ApprovedOn);
    }

    [Fact]
    public void Every_form_the_drawing_names_is_there_and_can_be_shown()
    {
        using var drawing = Read("workflow.json");
        var named = Activities(drawing).Select(activity => Literal(activity, "form")).OfType<string>().Distinct(StringComparer.Ordinal);

        Assert.All(named, form => Assert.NotEmpty(FormSchema.Parse(File.ReadAllText(Path.Combine(Folder, "forms", $"{form}.json"))).Fields));
    }

    [Fact]
    public void Every_lane_the_drawing_names_is_one_of_the_office()
    {
        using var drawing = Read("workflow.json");
        using var office = Read("../../_offices/probolinggo.json");
        var lanes = office.RootElement.GetProperty("lanes").EnumerateArray().Select(lane => lane.GetProperty("key").GetString()!).ToList();

        Assert.All(Activities(drawing).Select(activity => Literal(activity, "lane")).OfType<string>(), lane => Assert.Contains(lane, lanes));
    }

    [Fact]
    public void Every_field_required_for_an_outcome_names_one_of_the_drawing()
    {
        using var drawing = Read("workflow.json");
        var outcomes = Activities(drawing).Select(activity => Literal(activity, "outcomes")).OfType<string>()
            .SelectMany(list => JsonSerializer.Deserialize<string[]>(list)!).ToHashSet(StringComparer.Ordinal);
        var forms = Directory.GetFiles(Path.Combine(Folder, "forms")).Select(path => FormSchema.Parse(File.ReadAllText(path)));

        Assert.All(
            forms.SelectMany(form => form.Fields).SelectMany(field => field.RequiredFor),
            outcome => Assert.Contains(outcome, outcomes));
    }

    private static JsonDocument Read(string file) => JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, file)));

    private static List<JsonElement> Activities(JsonDocument drawing) =>
        [.. drawing.RootElement.GetProperty("root").GetProperty("activities").EnumerateArray()];

    private static string? Literal(JsonElement activity, string input) =>
        activity.TryGetProperty(input, out var given)
        && given.TryGetProperty("expression", out var expression)
        && expression.GetProperty("value") is { ValueKind: JsonValueKind.String } value
        && value.GetString() is { Length: > 0 } text
            ? text
            : null;
}
