using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Lajur.Engine.Definitions.Checks;
using Lajur.Registry.Exchange;
using Lajur.Registry.Exchange.Bpmn;
using Lajur.Registry.Exchange.Parcels;
using Lajur.Testing;
using Lajur.Testing.Databases;
using Lajur.Testing.Drawings;
using Lajur.Testing.Runs;

namespace Lajur.Registry.Tests.Exchange;

/// <summary>
/// Good files spoilt in one place at a time (<see cref="Mutations"/>). Each is refused in words, or what it became is kept, checked, drawn,
/// compared, printed and written out again: nothing fails on the way.
/// </summary>
public sealed class CraftedFileTests
{
    private const string Informasi = "probolinggo/informasi";

    private static readonly XNamespace s_own = "urn:lajur:bpmn:1";

    private readonly List<string> _failures = [];

    private int _tried;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_drawing_is_refused_in_words_or_works_whatever_stands_in_its_place()
    {
        await using var run = await OpenAsync();
        var drawings = new CraftedDrawings(run);

        foreach (var (what, json) in Some(Mutations.Of(Drawing())))
        {
            await TryAsync(what, async () => json is JsonObject drawing && drawing["root"] is JsonObject && Told(DrawingShape.Problems(drawing)) && await drawings.UseAsync(drawing));
        }

        Assert.True(_failures.Count == 0, string.Join('\n', _failures));
        AssertSomeOf(drawings.Used);
    }

    [Fact]
    public async Task A_diagram_is_refused_in_words_or_works_whatever_stands_in_its_place()
    {
        await using var run = await OpenAsync();
        var drawings = new CraftedDrawings(run);
        var good = XDocument.Parse(Encoding.UTF8.GetString(BpmnWriter.Write(new(Drawing()), NamedLanes.Of(LaneSwap.KeysIn(Drawing()), []), "Kantor")!));

        foreach (var (what, xml) in Some(Mutations.Of(good).Concat(OwnWordsSpoilt(good))))
        {
            await TryAsync(what, async () => BpmnImport.Read(Encoding.UTF8.GetBytes(xml.ToString()), "Alur") switch
            {
                ({ } drawing, _) => await drawings.UseAsync(drawing.Json),
                (_, var problems) => Told([.. problems.Select(problem => (problem.Place, problem.Text))]),
            });
        }

        Assert.True(_failures.Count == 0, string.Join('\n', _failures));
        AssertSomeOf(drawings.Used);
    }

    [Fact]
    public async Task A_parcel_is_refused_in_words_or_kept_whatever_stands_in_its_place()
    {
        await using var run = await OpenAsync();
        var parcels = new CraftedParcels(run, ParcelWriter.Write((await run.AskAsync<ParcelMaker, ServiceParcel?>(
            maker => maker.FindAsync(run.Service.DefinitionId, run.Office.Id, ct: Ct)))!));

        foreach (var (what, file) in Some(parcels.Spoilt()))
        {
            await TryAsync(what, async () => ParcelReader.Read(file) switch
            {
                ({ } parcel, _) => await parcels.KeepAsync(parcel),
                (_, var problems) => Told([.. problems.Select(problem => (problem.Place, problem.Text))]),
            });
        }

        Assert.True(_failures.Count == 0, string.Join('\n', _failures));
        AssertSomeOf(parcels.Kept);
    }

    [Fact]
    public void Lanes_that_a_drawing_lists_as_objects_stay_objects_with_the_keys_of_the_office()
    {
        var drawing = Drawing();
        drawing["customProperties"]!["lanes"] = new JsonArray(
            new JsonObject { ["key"] = "pemohon", ["name"] = "Pemohon" }, new JsonObject { ["key"] = "loket" }, "loket", new JsonObject { ["key"] = "loket-2" });

        var swapped = LaneSwap.Apply(drawing, new Dictionary<string, string>(StringComparer.Ordinal) { ["loket"] = "petugas-layanan", ["loket-2"] = "petugas-layanan" });

        Assert.Equal("""[{"key":"pemohon","name":"Pemohon"},{"key":"petugas-layanan"}]""", swapped["customProperties"]!["lanes"]!.ToJsonString());
        Assert.Equal(["pemohon", "petugas-layanan"], LaneSwap.KeysIn(swapped).Take(2));
    }

    /// <summary>One of seventeen, so that every kind of place and every kind of change is among them; all of them with LAJUR_ALL_CRAFTED set.</summary>
    private static IEnumerable<T> Some<T>(IEnumerable<T> all) =>
        Environment.GetEnvironmentVariable("LAJUR_ALL_CRAFTED") is null ? all.Where((_, index) => index % 17 == 0) : all;

    private static async Task<OfficeRun> OpenAsync() => await OfficeRun.OpenAsync(new SqliteDatabase(), add: services => services.AddParcels());

    private static JsonObject Drawing() => JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Workflows, Informasi, "workflow.json")))!.AsObject();

    /// <summary>What Lajur writes into a diagram for itself, spoilt: of one step, one arrow and the drawing.</summary>
    private static IEnumerable<(string What, XDocument Xml)> OwnWordsSpoilt(XDocument good)
    {
        foreach (var (index, own) in good.Descendants().Where(one => one.Name.Namespace == s_own && one.Value.StartsWith('{')).Index().DistinctBy(one => one.Item.Name.LocalName).ToList())
        {
            foreach (var (what, json) in Mutations.Of(JsonNode.Parse(own.Value)!))
            {
                var copy = new XDocument(good);
                copy.Descendants().Where(one => one.Name.Namespace == s_own && one.Value.StartsWith('{')).ElementAt(index).SetValue(json?.ToJsonString() ?? "null");
                yield return ($"lajur:{own.Name.LocalName} {what}", copy);
            }
        }
    }

    /// <summary>True when there is nothing to tell; each problem has its words.</summary>
    private static bool Told(IReadOnlyList<(string Place, string Text)> problems)
    {
        Assert.All(problems, problem => Assert.EndsWith(".", problem.Text, StringComparison.Ordinal));
        return problems.Count == 0;
    }

    /// <summary>The change mattered for some of the files and not for others: neither all were refused nor none.</summary>
    private void AssertSomeOf(int used)
    {
        TestContext.Current.SendDiagnosticMessage("{0} of {1} files were of use", used, _tried);
        Assert.InRange(used, _tried / 20, _tried - 1);
    }

    private async Task TryAsync(string what, Func<Task<bool>> attempt)
    {
        _tried++;
        try
        {
            await attempt();
        }
#pragma warning disable CA1031 // Every failure of every file is told at once.
        catch (Exception problem)
        {
            _failures.Add($"{what}: {problem.GetType().Name} {problem.Message.Split('\n')[0]} {problem.StackTrace?.Split('\n').FirstOrDefault(line => line.Contains("Lajur", StringComparison.Ordinal))?.Trim()}");
        }
#pragma warning restore CA1031
    }
}
