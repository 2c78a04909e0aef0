using Lajur.Papers.Drawing;
using Lajur.Papers.Sop;

namespace Lajur.Papers.Tests.Sop;

public sealed class IdentityPageTests
{
    [Theory]
    [InlineData(5, 1, 0)]
    [InlineData(90, 3, 1)]
    public void Every_item_is_printed_on_paper_of_its_size_and_large_enough_to_read(int items, int pages, int continued)
    {
        var paper = Paper(items);
        var identity = paper.Pages.SkipLast(paper.Flow.Count).ToList();

        Assert.Equal(pages, identity.Count);
        Assert.All(identity, page => Assert.Equal((PaperPage.LongSide, PaperPage.ShortSide), (page.Width, page.Height)));
        var texts = identity.SelectMany(page => page.Marks.OfType<Mark.Text>()).ToList();
        Assert.All(texts, text => Assert.True(text.Size >= 7 && text.At.Y < PaperPage.ShortSide - 18, text.Words));
        Assert.Equal(
            Enumerable.Range(1, items).Select(number => $"{number}."),
            texts.Where(text => text.Words.Contains("Undang-Undang", StringComparison.Ordinal)).Select(text => text.Words.Split(' ')[0]));
        Assert.Equal(continued, texts.Count(text => text.Words == "DASAR HUKUM (lanjutan)"));
        Assert.Single(texts, text => text.Words == "PENCATATAN DAN PENDATAAN");
    }

    private static SopPaper Paper(int items) => new()
    {
        ServiceName = "Informasi",
        Identity = new()
        {
            Number = "SOP/1",
            Title = "Informasi",
            Government = "Pemerintah Kota",
            Unit = "Dinas",
            LegalBasis = [.. Enumerable.Range(1, items).Select(number => $"Undang-Undang Nomor {number} tentang Pelayanan")],
        },
        Matrix = Matrices.Informasi,
        Version = 1,
        Validity = new(new(2026, 11, 23)),
    };
}
