using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Lajur.Papers.Drawing;
using Lajur.Papers.Pdf;
using Lajur.Papers.Reality;
using Lajur.Papers.Tests.Pdf;

namespace Lajur.Papers.Tests.Reality;

public sealed class RealityPapersTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public void A_word_beside_the_colour_says_how_a_row_stands_to_its_norm()
    {
        var steps = RealityFlow.Whole(Reports.Informasi).Marks.OfType<Mark.Step>().ToDictionary(step => step.Key, StringComparer.Ordinal);

        (string Key, string Fill, string Sign)[] rows =
        [
            ("Permohonan", Ink.White, ""), ("Langkah2a", Ink.Kept, "SESUAI NORMA"), ("Langkah2b", Ink.Remarked, "SEBAGIAN LEWAT"),
            ("Langkah3Dafduk", Ink.Refused, "LEWAT NORMA"), ("Langkah3Capil", Ink.White, "DATA KURANG"), ("Langkah4", Ink.Generous, "NORMA LONGGAR"),
        ];
        Assert.All(rows, row =>
        {
            Assert.Equal(row.Fill, steps[row.Key].Marks.OfType<Mark.Shape>().First().Fill);
            Assert.Contains(row.Sign, Words(steps[row.Key]), StringComparison.Ordinal);
        });
        Assert.Contains("Median 1 jam 20 menit", Words(steps["Langkah3Dafduk"]), StringComparison.Ordinal);
        Assert.Contains("Tunggu 1 jam 10 menit", Words(steps["Langkah3Dafduk"]), StringComparison.Ordinal);
        Assert.DoesNotContain("kepada pemohon", Words(steps["Langkah2a"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_proposal_names_figure_reason_and_sample()
    {
        var rows = Reports.Informasi.Rows;

        Assert.Equal("Ubah dari 15 menit menjadi 1 jam 45 menit", RealityWords.Proposal(rows[2]));
        Assert.Equal("P90 dari 25 kunjungan: 1 jam 35 menit; 0 melewati norma.", RealityWords.Reason(rows[2]));
        Assert.Equal("Pertahankan 1 jam, persingkat waktu tunggu", RealityWords.Proposal(rows[3]));
        Assert.Contains("Dikerjakan dalam 12 menit (P90), tetapi menunggu diambil 1 jam 10 menit (median)", RealityWords.Reason(rows[3]), StringComparison.Ordinal);
        Assert.Equal("Belum ada usulan: perlu 20 kunjungan", RealityWords.Proposal(rows[4]));
        Assert.Equal("", RealityWords.Proposal(rows[0]));
        Assert.Equal("Tetapkan 1 jam 45 menit", RealityWords.Proposal(rows[2] with { Norm = null }));
        Assert.Equal("P90 dari 25 kunjungan: 1 jam 35 menit.", RealityWords.Reason(rows[2] with { Norm = null }));
        Assert.Equal(
            "Norma 1 jam · median 1 jam 20 menit · P90 1 jam 35 menit (25 kunjungan) · LEWAT NORMA", RealityWords.Badge(rows[3]));
        Assert.Equal("Norma belum ada · belum ada kunjungan", RealityWords.Badge(rows[0] with { Norm = null }));
    }

    [Fact]
    public void The_whole_is_told_in_a_sentence() => Assert.Equal(
        "1.234 perkara pada versi 2 selesai dalam periode ini; 3 kali berkas dikembalikan kepada pemohon.", RealityTable.Sentence(Reports.Informasi));

    [Fact]
    public void The_printed_report_holds_flow_figures_and_proposals()
    {
        var pdf = PdfPaper.Write(RealityPaper.Pages(Reports.Informasi, "Semester II 2026", new(2026, 11, 23), "Dicetak Kepala"), "Norma dan kenyataan");

        Assert.True(PdfReading.IsSound(pdf));
        Assert.All(
            ["NORMA DAN KENYATAAN SOP PELAYANAN INFORMASI", "Langkah demi langkah", "LEWAT NORMA", "Usulan untuk revisi berikutnya", "Janji layanan: 30 menit"],
            words => Assert.Contains(words, PdfReading.Text(pdf), StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_workbook_keeps_to_the_standard_and_the_text_holds_the_same_minutes()
    {
        using var file = new MemoryStream();
        await RealitySheet.WriteAsync(file, Reports.Informasi, "Semester II 2026", Ct);
        using var book = SpreadsheetDocument.Open(file, isEditable: false);
        var lines = Encoding.UTF8.GetString(RealitySheet.WriteCsv(Reports.Informasi)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.Empty(new OpenXmlValidator().Validate(book, Ct).Select(error => $"{error.Path?.XPath}: {error.Description}"));
        Assert.Equal(7, lines.Length);
        Assert.StartsWith("\uFEFFNo;Aktivitas;Pelaksana;Norma;Median (menit kerja)", lines[0], StringComparison.Ordinal);
        Assert.Contains(";1 jam;80;95;70;10;12;25;24;20;1;0;0;0;LEWAT NORMA;", lines[4], StringComparison.Ordinal);
    }

    private static string Words(Mark.Step step) => string.Join('\n', step.Marks.OfType<Mark.Text>().Select(text => text.Words));
}
