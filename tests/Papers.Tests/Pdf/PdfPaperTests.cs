using System.Text;
using Lajur.Papers.Drawing;
using Lajur.Papers.Pdf;
using Lajur.Papers.Sop;
using Lajur.Papers.Tests.Sop;

namespace Lajur.Papers.Tests.Pdf;

public sealed class PdfPaperTests
{
    [Fact]
    public void Its_text_can_be_read_back_letter_by_letter()
    {
        var pdf = Write(new Mark.Text(new(40, 40), "Perekaman KTP-el – “30 menit” é", 12), new Mark.Text(new(40, 60), "Mutu Baku", 12, IsBold: true));

        Assert.Equal("Perekaman KTP-el – “30 menit” é\nMutu Baku", PdfReading.Text(pdf));
    }

    [Fact]
    public void Every_object_lies_where_the_table_says() =>
        Assert.True(PdfReading.IsSound(PdfPaper.Write(FlowPages.Printed(Matrices.Twice(Matrices.Perekaman), "SOP"), "SOP")));

    [Fact]
    public void The_same_pages_make_the_same_file() => Assert.Equal(
        PdfPaper.Write(FlowPages.Printed(Matrices.Informasi, "SOP"), "SOP"), PdfPaper.Write(FlowPages.Printed(Matrices.Informasi, "SOP"), "SOP"));

    [Fact]
    public void Both_weights_of_the_typeface_lie_inside_and_the_file_stays_small()
    {
        var pdf = Write(new Mark.Text(new(40, 40), "Standar", 12), new Mark.Text(new(40, 60), "Pelayanan", 12, IsBold: true));

        Assert.Equal(2, Encoding.Latin1.GetString(pdf).Split("/FontFile2").Length - 1);
        Assert.InRange(pdf.Length, 10_000, 100_000);
    }

    [Fact]
    public void The_flow_page_says_on_paper_what_the_matrix_says()
    {
        var text = PdfReading.Text(PdfPaper.Write(FlowPages.Printed(Matrices.Informasi, "SOP", "Versi 1"), "SOP"));

        Assert.All(["2.a", "15 menit", "Kelengkapan", "Keterangan", "Versi 1", "Halaman 1 dari 1"], words => Assert.Contains(words, text, StringComparison.Ordinal));
    }

    private static byte[] Write(params Mark[] marks) => PdfPaper.Write([new(PaperPage.LongSide, PaperPage.ShortSide, marks)], "Uji");
}
