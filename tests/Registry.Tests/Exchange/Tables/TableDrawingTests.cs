using System.Text.Json.Nodes;
using Lajur.Registry.Exchange;
using Lajur.Registry.Exchange.Tables;
using Lajur.Registry.Sop;

namespace Lajur.Registry.Tests.Exchange.Tables;

public sealed class TableDrawingTests
{
    [Fact]
    public void Steps_become_tasks_of_their_lanes_with_their_standard()
    {
        var drawing = Draw(
            "1|Mengajukan permohonan|X||||||", "2|Memeriksa berkas||X||Formulir|15 menit|Berkas lengkap|", "3|Mengesahkan berkas|||X|Berkas lengkap|1 (satu) jam|Berkas sah|Setiap hari kerja");

        var row = SopDrawing.Read(drawing.Json).Rows[2];
        Assert.Equal(("3", "Mengesahkan berkas", "kasi-pelayanan", SopSymbol.Activity), (row.Number, row.Title, row.LaneKey, row.Symbol));
        Assert.Equal(("Berkas lengkap", "1 jam", "Berkas sah", "Setiap hari kerja"), (row.Requirements, row.Duration, row.Output, row.Remark));
        Assert.Equal(["pemohon", "petugas-loket", "kasi-pelayanan"], SopDrawing.Read(drawing.Json).LaneKeys);
        Assert.Equal(["Langkah2-Selesai>Langkah3", "Langkah3-Selesai>Tutup", "Permohonan-Done>Langkah2"], Arrows(drawing).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Steps_whose_numbers_differ_by_a_dot_alone_are_two()
    {
        var drawing = Draw("1|Mengajukan permohonan|X||||||", "1.1|Memeriksa berkas||X|||||", "11|Mengesahkan berkas|||X||||");

        Assert.Equal(["Langkah11-Selesai>Tutup", "Langkah1_1-Selesai>Langkah11", "Permohonan-Done>Langkah1_1"], Arrows(drawing).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_decision_leads_where_the_table_says()
    {
        var drawing = Draw(
            "1|Mengajukan permohonan|X||||||", "2|Memeriksa berkas||◇||||Berkas|Lengkap: ke 3\nTidak lengkap: kembali ke 1", "3|Mengesahkan berkas|||?|||Berkas|Ya: ke 4; Tolak: selesai", "4|Menyerahkan||X|||5 menit||");

        Assert.Equal(
            [
                "Langkah2-Lengkap>Langkah3", "Langkah2-Tidak lengkap>Lengkapi2", "Langkah3-Tolak>TutupTolak", "Langkah3-Ya>Langkah4", "Langkah4-Selesai>Tutup",
                "Lengkapi2-Dilengkapi>Langkah2", "Permohonan-Done>Langkah2",
            ],
            Arrows(drawing).Order(StringComparer.Ordinal));
        Assert.Equal(["Lengkap", "Tidak lengkap"], Outcomes(drawing, "Langkah2"));
        Assert.Contains(drawing.Notes, note => note.Contains("meminta pemohon melengkapi", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Jika tidak sesuai kembali ke 2", "Sesuai", "Tidak sesuai")]
    [InlineData("Tidak: kembali ke langkah 2", "Ya", "Tidak")]
    [InlineData("bila belum lengkap, dikembalikan ke no. 2", "Lengkap", "Belum lengkap")]
    public void The_other_outcome_of_a_decision_goes_on(string remark, string onward, string back)
    {
        var drawing = Draw("1|Mengajukan|X||||||", "2|Menerima||X||||Berkas|", $"3|Memeriksa|||◇|||Berkas|{remark}", "4|Menyerahkan||X||||Berkas|");

        Assert.Equal(new[] { onward, back }.Order(StringComparer.Ordinal), Outcomes(drawing, "Langkah3").Order(StringComparer.Ordinal));
        Assert.Contains($"Langkah3-{back[..1].ToUpperInvariant()}{back[1..]}>Langkah2", Arrows(drawing));
        Assert.Contains($"Langkah3-{onward}>Langkah4", Arrows(drawing));
    }

    [Fact]
    public void Steps_that_several_lanes_take_together_are_waited_for()
    {
        var drawing = Draw("1|Mengajukan|X||||||", "2|Menilai||X|X||1 jam|Nilai|", "3|Menjawab||X|||1 jam|Jawaban|");

        Assert.Equal(
            [
                "Gabung3-Done>Langkah3", "Langkah2KasiPelayanan-Selesai>Gabung3", "Langkah2PetugasLoket-Selesai>Gabung3", "Langkah3-Selesai>Tutup",
                "Permohonan-Done>Langkah2KasiPelayanan", "Permohonan-Done>Langkah2PetugasLoket",
            ],
            Arrows(drawing).Order(StringComparer.Ordinal));
        Assert.Equal("WaitAllActive", drawing.Json["root"]!["activities"]!.AsArray().Single(one => one!["id"]!.ToString() == "Gabung3")!["mode"]!["expression"]!["value"]!.ToString());
    }

    [Fact]
    public void Ways_of_which_one_is_taken_ask_the_administrator_for_the_condition()
    {
        var drawing = Draw("1|Mengajukan|X||||||", "2.a|Menerima di loket||X|||5 menit|Berkas|", "2b|Menerima surat|||X||5 menit|Berkas|", "3|Menjawab||X|||1 jam|Jawaban|");

        Assert.Contains("Pilih1-2.a Menerima di loket>Langkah2a", Arrows(drawing));
        Assert.Contains("Pilih1-2.b Menerima surat>Langkah2b", Arrows(drawing));
        Assert.Contains("Langkah2b-Selesai>Langkah3", Arrows(drawing));
        Assert.Contains(drawing.Notes, note => note.StartsWith("Langkah 2.a dan 2.b adalah pilihan", StringComparison.Ordinal));
    }

    [Fact]
    public void No_two_steps_stand_on_one_another_on_the_canvas()
    {
        var drawing = Draw(
            "1|Mengajukan|X||||||", "2.a|Menerima di loket||◇|||5 menit|Berkas|Lengkap: ke 3; Kurang: kembali ke pemohon", "2.b|Menerima surat||X|||5 menit|Berkas|",
            "3|Menilai||X|X||1 jam|Nilai|", "4|Menjawab||X|||1 jam|Jawaban|");
        var places = drawing.Json["root"]!["activities"]!.AsArray().Select(one => one!["metadata"]!["designer"]!["position"]!)
            .Select(place => ((int)place["x"]!, (int)place["y"]!)).ToList();

        Assert.Equal(places.Count, places.Distinct().Count());
    }

    [Theory]
    [InlineData("15 menit", "15 menit")]
    [InlineData("15 Mnt.", "15 menit")]
    [InlineData("1 (satu) jam", "1 jam")]
    [InlineData("1,5 jam", "1 jam 30 menit")]
    [InlineData("setengah jam", "30 menit")]
    [InlineData("½ jam", "30 menit")]
    [InlineData("satu jam 15 menit", "1 jam 15 menit")]
    [InlineData("2 hari kerja", "2 hari kerja")]
    [InlineData("dua hari", "2 hari kerja")]
    [InlineData("maks. 3 hari", "3 hari kerja")]
    [InlineData("1 minggu", "5 hari kerja")]
    [InlineData("PT15M", "15 menit")]
    [InlineData("15'", "15 menit")]
    [InlineData("1 x 24 jam", "1 hari kerja")]
    [InlineData("maks. 3x24 jam", "3 hari kerja")]
    public void Times_are_read_as_offices_write_them(string words, string duration)
    {
        Assert.True(DurationWords.TryRead(words, out var read));
        Assert.Equal(duration, read.ToText());
    }

    [Theory]
    [InlineData("15")]
    [InlineData("0,5 hari")]
    [InlineData("10 - 15 menit")]
    [InlineData("1 hari 2 jam")]
    [InlineData("1 bulan")]
    [InlineData("15 menit per berkas")]
    [InlineData("15\"")]
    [InlineData("2 x 12 jam")]
    public void What_is_no_single_time_is_not_guessed(string words) => Assert.False(DurationWords.TryRead(words, out _));

    [Fact]
    public void Days_of_24_hours_become_working_days_and_that_is_said()
    {
        var drawing = Draw("1|Mengajukan|X||||||", "2|Menilai||X|X||2 x 24 jam|Nilai|", "3|Menjawab||X|||1 hari|Jawaban|");

        Assert.Equal("2 hari kerja", SopDrawing.Read(drawing.Json).Rows[1].Duration);
        Assert.Equal(["Langkah 2: \"2 x 24 jam\" dibaca sebagai 2 hari kerja, karena waktu langkah dihitung pada jam kerja kantor."], drawing.Notes);
    }

    [Theory]
    [InlineData("Waktu (menit)", "90", "1 jam 30 menit")]
    [InlineData("Waktu (Jam)", "1,5", "1 jam 30 menit")]
    [InlineData("Waktu (hari kerja)", "2", "2 hari kerja")]
    [InlineData("Waktu (menit)", "1 jam", "1 jam")]
    public void Plain_numbers_count_in_what_the_head_says(string head, string words, string duration)
    {
        var table = Sheets.ReadWhole(Sheets.Head.Replace("Waktu", head, StringComparison.Ordinal), "1|Mengajukan|X||||||", $"2|Menilai||X|||{words}|Nilai|");

        Assert.Equal(duration, SopDrawing.Read(TableDrawing.Draw(table, "Coba").Json).Rows[1].Duration);
    }

    private static ImportedDrawing Draw(params string[] rows)
    {
        var table = Sheets.Read(rows);
        Assert.Empty(table.Problems);
        return TableDrawing.Draw(table, "Coba");
    }

    private static List<string> Arrows(ImportedDrawing drawing) => [.. drawing.Json["root"]!["connections"]!.AsArray()
        .Select(arrow => $"{arrow!["source"]!["activity"]}-{arrow["source"]!["port"]}>{arrow["target"]!["activity"]}")];

    private static IEnumerable<string> Outcomes(ImportedDrawing drawing, string id) =>
        JsonNode.Parse(drawing.Json["root"]!["activities"]!.AsArray().Single(one => one!["id"]!.ToString() == id)!["outcomes"]!["expression"]!["value"]!.ToString())!
            .AsArray().Select(outcome => outcome!.ToString());
}
