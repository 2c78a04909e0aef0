using Lajur.Papers.Drawing;
using Lajur.Papers.Reports;
using Lajur.Registry.Services;

namespace Lajur.Papers.Tests.Reports;

/// <summary>What offices print has its head, its columns on every page, its page numbers and its signature, and loses no word.</summary>
public sealed class ReportPagesTests
{
    [Fact]
    public void Every_page_repeats_the_columns_and_says_which_it_is()
    {
        var pages = ReportPages.Of(Book(rows: 120));

        Assert.InRange(pages.Count, 3, 12);
        Assert.All(pages.Index().SkipLast(1), page =>
        {
            Assert.Contains("Keluhan", Words(page.Item));
            Assert.Contains($"Halaman {page.Index + 1} dari {pages.Count}", Words(page.Item));
        });
        Assert.Equal(Enumerable.Range(1, 120).Select(row => $"{row}"), pages.SelectMany(Words).Where(word => word.All(char.IsAsciiDigit)));
    }

    [Fact]
    public void The_first_page_carries_the_letterhead_and_the_last_the_signature()
    {
        var pages = ReportPages.Of(Book(rows: 60));

        Assert.Contains("PEMERINTAH KOTA PROBOLINGGO", Words(pages[0]));
        Assert.Contains("KECAMATAN KEDOPOK", Words(pages[0]));
        Assert.Contains("BUKU PENGADUAN", Words(pages[0]));
        Assert.Contains("Probolinggo, 30 November 2026", Words(pages[^1]));
        Assert.Contains("Slamet Widodo, S.AP", Words(pages[^1]));
        Assert.Contains("NIP. 19700101 199001 1 001", Words(pages[^1]));
    }

    [Fact]
    public void A_row_longer_than_a_page_goes_on_on_the_next_without_losing_a_word()
    {
        var words = Enumerable.Range(1, 3000).Select(number => $"kata{number}").ToList();
        var report = Book(rows: 0) with { Parts = [new ReportPart.Table([new("No.", 1), new("Keluhan", 3)], [new(["1", string.Join(' ', words)])])] };

        var pages = ReportPages.Of(report);

        Assert.True(pages.Count > 1);
        Assert.Equal(words, pages.SelectMany(Words).SelectMany(line => line.Split(' ')).Where(word => word.StartsWith("kata", StringComparison.Ordinal)));
    }

    [Fact]
    public void Nothing_stands_outside_the_page() => Assert.All(
        ReportPages.Of(Book(rows: 80)).SelectMany(page => page.Marks.OfType<Mark.Text>().Select(text => (page, text))),
        mark => Assert.True(mark.text.At.Y <= mark.page.Height && mark.text.At.X >= 0 && mark.text.At.X <= mark.page.Width, mark.text.Words));

    private static IEnumerable<string> Words(PaperPage page) => page.Marks.OfType<Mark.Text>().Select(text => text.Words);

    private static Report Book(int rows) => new()
    {
        Office = new()
        {
            Slug = "kedopok",
            Name = "Kecamatan Kedopok, Kota Probolinggo",
            ShortName = "Kedopok",
            RegionCode = "35.74.05",
            TimeZoneId = "Asia/Jakarta",
            Letterhead = new()
            {
                Government = "Pemerintah Kota Probolinggo",
                Unit = "Kecamatan Kedopok",
                Lines = ["Jalan Raya, Telepon 082319235435"],
                Place = "Probolinggo",
                Signatory = new SopSignatory("Kasi Pelayanan", "Slamet Widodo, S.AP", "Penata", "19700101 199001 1 001"),
            },
        },
        Title = "Buku Pengaduan",
        Subtitles = ["November 2026"],
        Parts =
        [
            new ReportPart.Table(
                [new("No.", 4, IsFigure: true), new("Nama", 12), new("Keluhan", 30)],
                [.. Enumerable.Range(1, rows).Select(row => new ReportRow([$"{row}", "Siti Aminah", "Antrean terlalu lama dan tidak ada kursi untuk warga lanjut usia."]))]),
        ],
        Foot = "Dicetak untuk percobaan",
        SignedOn = new(2026, 11, 30),
        IsLandscape = true,
    };
}
