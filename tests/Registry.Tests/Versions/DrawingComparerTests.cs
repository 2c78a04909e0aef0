using System.Text.Json.Nodes;
using Lajur.Activities;
using Lajur.Engine;
using Lajur.Engine.Catalog;
using Lajur.Engine.Definitions;
using Lajur.Registry.Forms.Drawing;
using Lajur.Registry.Services;
using Lajur.Registry.Sop;
using Lajur.Registry.Versions.Comparing;
using Lajur.Testing.Drawings;
using Microsoft.Extensions.DependencyInjection;

namespace Lajur.Registry.Tests.Versions;

public sealed class DrawingComparerTests
{
    private static readonly ActivityCatalog s_catalog =
        new ServiceCollection().AddEngine().AddLajurActivities().BuildServiceProvider().GetRequiredService<ActivityCatalog>();

    [Fact]
    public void Two_versions_that_say_the_same_do_not_differ_however_they_are_listed()
    {
        var shuffled = Usual().ToDefinition();
        var (activities, connections) = (shuffled.Root!["activities"]!.AsArray(), shuffled.Root["connections"]!.AsArray());
        foreach (var list in new[] { activities, connections })
        {
            var first = list[0];
            list.RemoveAt(0);
            list.Add(first);
        }

        Assert.True(Compare(Usual().ToDefinition(), shuffled).IsSame);
    }

    [Fact]
    public void A_step_in_another_lane_is_told_with_both_lanes()
    {
        var comparison = Compare(Usual(), Usual(jawab: ("lane", "bidang-capil")));

        var step = Assert.Single(comparison.Steps);
        Assert.Equal((ChangeKind.Changed, "Jawab", "Bidang Dafduk", "Bidang Capil"), (step.Kind, step.AfterId, step.Lane!.Before, step.Lane.After));
        Assert.Contains("Langkah 2 “Jawab” dipindahkan dari Bidang Dafduk ke Bidang Capil.", Sentences(comparison));
    }

    [Theory]
    [InlineData("title", "Menjawab", "Langkah 2 “Jawab” menjadi “Menjawab”.")]
    [InlineData("stepNumber", "2.a", "Nomor langkah 2.a “Jawab” berubah dari “2” menjadi “2.a”.")]
    [InlineData("duration", "30 menit", "Waktu langkah 2 “Jawab” berubah dari “1 jam” menjadi “30 menit”.")]
    [InlineData("output", "Surat", "Output langkah 2 “Jawab” ditambahkan: “Surat”.")]
    public void What_a_step_says_is_told_before_and_after(string input, string value, string sentence) =>
        Assert.Contains(sentence, Sentences(Compare(Usual(), Usual(jawab: (input, value)))));

    [Fact]
    public void A_step_added_and_its_connections_are_told_and_so_is_their_removal()
    {
        var longer = Sketch.OfCase().Task("Periksa", ("stepNumber", "1")).Task("Paraf", ("stepNumber", "1.a"), ("lane", "bidang-capil"))
            .Task("Jawab", ("stepNumber", "2"), ("lane", "bidang-dafduk"), ("duration", "1 jam")).Close()
            .Arrow("Permohonan", "Periksa").Arrow("Periksa", "Paraf", "Selesai").Arrow("Paraf", "Jawab", "Selesai").Arrow("Jawab", "Tutup", "Selesai");

        var added = Compare(Usual(), longer);
        var removed = Compare(longer, Usual());

        Assert.Equal([ChangeKind.Added], added.Steps.Select(step => step.Kind));
        Assert.Equal([ChangeKind.Removed], removed.Steps.Select(step => step.Kind));
        Assert.Contains("Langkah 1.a “Paraf” ditambahkan pada Bidang Capil.", Sentences(added));
        Assert.Contains("Langkah 1.a “Paraf” dihapus dari Bidang Capil.", Sentences(removed));
        Assert.Contains("Dihapus: dari “1. Periksa”, hasil “Selesai”, ke “2. Jawab”.", Sentences(added));
        Assert.Contains("Ditambahkan: dari “1. Periksa”, hasil “Selesai”, ke “1.a. Paraf”.", Sentences(added));
        Assert.Equal((2, 1), (added.Arrows.Count(arrow => arrow.IsAdded), added.Arrows.Count(arrow => !arrow.IsAdded)));
    }

    [Fact]
    public void A_box_drawn_anew_is_the_same_step()
    {
        var anew = Usual().ToDefinition();
        anew.Root!["activities"]!.AsArray().OfType<JsonObject>().Single(step => step["id"]!.ToString() == "Jawab")["id"] = "9f3c";
        foreach (var arrow in anew.Root["connections"]!.AsArray())
        {
            foreach (var end in new[] { arrow!["source"]!, arrow["target"]! })
            {
                end["activity"] = end["activity"]!.ToString() == "Jawab" ? "9f3c" : end["activity"]!.ToString();
            }
        }

        Assert.True(Compare(Usual().ToDefinition(), anew).IsSame);
    }

    [Fact]
    public void A_box_that_only_stands_elsewhere_changes_nothing_of_the_procedure()
    {
        var moved = Usual().ToDefinition();
        moved.Root!["activities"]![1]!["metadata"] = new JsonObject
        {
            ["designer"] = new JsonObject { ["position"] = new JsonObject { ["x"] = 400.0, ["y"] = 20.0 } },
        };

        var comparison = Compare(Usual().ToDefinition(), moved);

        Assert.True(comparison.IsSame);
        Assert.Equal(1, comparison.MovedBoxes);
    }

    [Fact]
    public void Variables_and_the_order_of_lanes_are_told()
    {
        var reordered = Usual().Variable("Nomor");
        reordered.CustomProperties["lanes"] = new JsonArray("bidang-dafduk", "petugas-layanan");

        var sentences = Sentences(Compare(Usual(), reordered));

        Assert.Contains("Variabel Nomor ditambahkan: “Object”.", sentences);
        Assert.Contains(sentences, sentence => sentence.StartsWith("Pelaksana dan urutannya berubah dari", StringComparison.Ordinal));
    }

    [Fact]
    public void Fields_of_a_form_are_told_one_by_one()
    {
        var before = Form(1, """{"type":"textfield","id":"a","key":"nama","label":"Nama"},{"type":"textfield","id":"b","key":"hp","label":"HP"}""");
        var after = Form(2, """{"type":"textfield","id":"b","key":"surel","label":"Surel"},{"type":"datetime","id":"t","key":"lahir","dateLabel":"Tanggal lahir"},{"type":"textfield","id":"x","key":"nama","label":"Nama lengkap","validate":{"required":true}}""");

        var comparison = Compare(Usual().ToDefinition(), Usual().ToDefinition(), [before], [after]);

        Assert.Equal((1, 2), (Assert.Single(comparison.Forms).Before, comparison.Forms[0].After));
        Assert.Equal(
            [
                "Formulir permohonan, isian “Nama lengkap”: label berubah dari “Nama” menjadi “Nama lengkap”.",
                "Formulir permohonan, isian “Nama lengkap”: wajib diisi ditambahkan: “ya”.",
                "Formulir permohonan: isian “HP” dihapus.",
                "Formulir permohonan: isian “Surel” ditambahkan.",
                "Formulir permohonan: isian “Tanggal lahir” ditambahkan.",
            ],
            Sentences(comparison).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_standard_written_anew_is_told_part_by_part()
    {
        var drawing = Usual().ToDefinition();
        ComparedVersion Version(string time) => new(drawing, Matrix(drawing), [])
        {
            Text = new() { Standard = new() { Components = [new() { Part = StandardPart.Time, Title = "Jangka waktu", Text = time }] } },
        };

        var comparison = DrawingComparer.Compare(Version("60 menit"), Version("45 menit"), s_catalog);

        Assert.False(comparison.IsSame);
        Assert.Equal(
            ["Standar, jangka waktu pelayanan berubah dari “Jangka waktu; 60 menit” menjadi “Jangka waktu; 45 menit”."], Sentences(comparison));
    }

    [Fact]
    public void Of_two_components_of_one_kind_neither_hides_a_change_of_the_other()
    {
        var drawing = Usual().ToDefinition();
        ComparedVersion Version(string first) => new(drawing, Matrix(drawing), [])
        {
            Text = new()
            {
                Standard = new()
                {
                    Components =
                    [
                        new() { Part = StandardPart.Time, Title = "Waktu", Text = first },
                        new() { Part = StandardPart.Time, Title = "Waktu", Text = "Satu hari" },
                    ],
                },
            },
        };

        var change = Assert.Single(DrawingComparer.Compare(Version("60 menit"), Version("45 menit"), s_catalog).Texts);

        Assert.Equal(("Waktu; 60 menit; Waktu; Satu hari", "Waktu; 45 menit; Waktu; Satu hari"), (change.Before, change.After));
    }

    private static Sketch Usual(params (string Input, object? Value)[] jawab) => Sketch.OfCase().Task("Periksa", ("stepNumber", "1"))
        .Task("Jawab", [("stepNumber", "2"), ("lane", "bidang-dafduk"), ("duration", "1 jam"), .. jawab]).Close()
        .Arrow("Permohonan", "Periksa").Arrow("Periksa", "Jawab", "Selesai").Arrow("Jawab", "Tutup", "Selesai");

    private static Sketch Usual((string Input, object? Value) jawab) => Usual([jawab]);

    private static DrawnForm Form(int version, string components) => new()
    {
        Key = "permohonan",
        Version = version,
        Json = $$"""{"type":"default","id":"uji","components":[{{components}}]}""",
        Schema = null,
        SavedBy = null,
        SavedAt = default,
        IsIntake = true,
        Steps = [],
    };

    private static DrawingComparison Compare(Sketch before, Sketch after) => Compare(before.ToDefinition(), after.ToDefinition());

    private static DrawingComparison Compare(
        WorkflowDefinition before, WorkflowDefinition after, IReadOnlyList<DrawnForm>? formsBefore = null, IReadOnlyList<DrawnForm>? formsAfter = null) =>
        DrawingComparer.Compare(new(before, Matrix(before), formsBefore ?? []), new(after, Matrix(after), formsAfter ?? []), s_catalog);

    private static SopMatrix Matrix(WorkflowDefinition drawing) => SopDrawing.Read(drawing.Json).ToMatrix(key => new(
        key, key switch { "bidang-dafduk" => "Bidang Dafduk", "bidang-capil" => "Bidang Capil", _ => key }, 1));

    private static IReadOnlyList<string> Sentences(DrawingComparison comparison) =>
        [.. ComparisonSentences.Of(comparison).SelectMany(part => part.Sentences)];
}
