using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Lajur.Papers.Sop;
using Lajur.Papers.Tests.Sop;
using Lajur.Papers.Word;
using Lajur.Registry.Services;

namespace Lajur.Papers.Tests.Word;

public sealed class WordTests
{
    private static readonly SopPaper Paper = new()
    {
        ServiceName = "Pelayanan Informasi",
        Identity = new SopPage
        {
            Number = "SOP/1",
            Title = "Pelayanan Informasi",
            Government = "Pemerintah Kota Probolinggo",
            Unit = "Dinas Kependudukan",
            LegalBasis = ["Undang-Undang Nomor 25 Tahun 2009"],
            ApprovedBy = new("Kepala Dinas", "Nama Kepala"),
        },
        Matrix = Matrices.Informasi,
        Version = 3,
        IsPublished = false,
    };

    [Fact]
    public void Word_finds_nothing_wrong_with_the_sop()
    {
        using var file = WordprocessingDocument.Open(new MemoryStream(SopWord.Write(Paper)), isEditable: false);

        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2013).Validate(file, TestContext.Current.CancellationToken)
            .Select(problem => $"{problem.Path?.XPath}: {problem.Description}").Take(5));
    }

    [Fact]
    public void The_sop_can_be_edited_as_text_and_carries_its_symbols_and_arrows()
    {
        using var file = WordprocessingDocument.Open(new MemoryStream(SopWord.Write(Paper)), isEditable: false);
        var document = file.MainDocumentPart!.Document!;

        Assert.All(["Pemerintah Kota".ToUpperInvariant(), "DASAR HUKUM", "Petugas Layanan Informasi dan Pengaduan", "15 menit", "RANCANGAN, belum berlaku"],
            words => Assert.Contains(words, document.InnerText, StringComparison.Ordinal));
        Assert.All(["flowChartTerminator", "flowChartDecision", "flowChartProcess", "tailEnd"],
            symbol => Assert.Contains(symbol, document.OuterXml, StringComparison.Ordinal));
    }

    [Fact]
    public void A_draft_says_on_every_page_that_it_does_not_count() =>
        Assert.All(Paper.Pages, page => Assert.Contains(
            page.Marks.OfType<Papers.Drawing.Mark.Text>(), text => text.Words.Contains("RANCANGAN, belum berlaku", StringComparison.Ordinal)));
}
