using Lajur.Papers.Drawing;
using Lajur.Papers.Sop;
using Lajur.Registry.Sop;

namespace Lajur.Papers.Tests.Sop;

public sealed class FlowPagesTests
{
    /// <summary>The flow page of SOP/P.6.5/01/425.111/2023, row by row: number, lanes with a symbol, time, output.</summary>
    [Fact]
    public void The_information_service_prints_the_rows_of_its_own_sop()
    {
        (string, string, string?, string?)[] paper =
        [
            ("1", "Pemohon", null, null),
            ("2.a", "Petugas Layanan Informasi dan Pengaduan", "15 menit", "Informasi dipilah dan ditunjukkan ke bidang terkait yang menangani"),
            ("2.b", "Petugas Layanan Informasi dan Pengaduan", "15 menit", "Informasi dipilah dan ditunjukkan ke bidang terkait yang menangani"),
            ("3", "Bidang Pendaftaran Penduduk + Bidang Pencatatan Sipil", "1 jam", "Informasi"),
            ("4", "Petugas Layanan Informasi dan Pengaduan", "1 jam", "Informasi"),
        ];
        var matrix = Matrices.Informasi;

        Assert.Equal(
            paper,
            FlowTable.Of(matrix).Rows.Select(row => (
                row.Number!, string.Join(" + ", row.Symbols.Select(symbol => matrix.Lanes[symbol.Column].Name)), row.Duration, row.Output)));
        Assert.Equal(
            ["Pemohon", "Petugas Layanan Informasi dan Pengaduan", "Bidang Pendaftaran Penduduk", "Bidang Pencatatan Sipil"],
            matrix.Lanes.Select(lane => lane.Name));
        Assert.Equal(
            [Outline.Capsule, Outline.Diamond, Outline.Diamond, Outline.Activity, Outline.Activity, Outline.Capsule],
            FlowTable.Of(matrix).Rows.SelectMany(row => row.Symbols).Select(symbol => symbol.Outline));
    }

    [Fact]
    public void The_heads_are_those_of_the_ministry() => Assert.Equal(
        ["No", "Aktivitas", "Pelaksana", "Mutu Baku", "Kelengkapan", "Waktu", "Output", "Keterangan"],
        FlowPages.Whole(Matrices.Informasi).Marks.OfType<Mark.Text>().Where(text => text.IsBold).Select(text => text.Words).Take(8));

    [Theory]
    [InlineData(5)]
    [InlineData(14)]
    [InlineData(56)]
    public void No_arrow_runs_through_a_symbol_or_a_text(int steps) => Assert.All(
        FlowPages.Printed(
            steps switch
            {
                5 => Matrices.Informasi,
                14 => Matrices.Twice(Matrices.Perekaman),
                _ => Matrices.Twice(Matrices.Twice(Matrices.Twice(Matrices.Perekaman))),
            },
            "SOP"),
        page =>
        {
            var marks = page.Marks.Concat(page.Marks.OfType<Mark.Step>().SelectMany(step => step.Marks)).ToList();
            var symbols = marks.OfType<Mark.Shape>().Where(shape => shape.Outline != Outline.Rectangle).Select(shape => shape.Box).ToList();
            var texts = marks.OfType<Mark.Text>().Where(text => text.Words.Length > 1).ToList();
            var arrows = marks.OfType<Mark.Line>().ToList();

            Assert.NotEmpty(arrows);
            foreach (var (from, to) in arrows.SelectMany(arrow => arrow.Places.Zip(arrow.Places.Skip(1))))
            {
                Assert.DoesNotContain(symbols, box => Crosses(from, to, box));
                Assert.DoesNotContain(texts, text => Crosses(from, to, BoxOf(text)));
            }
        });

    [Fact]
    public void Every_arrow_begins_and_ends_at_a_symbol()
    {
        var marks = FlowPages.Whole(Matrices.Perekaman).Marks;
        var symbols = marks.OfType<Mark.Step>().SelectMany(step => step.Marks).OfType<Mark.Shape>()
            .Where(shape => shape.Outline != Outline.Rectangle).Select(shape => shape.Box).ToList();

        Assert.All(marks.OfType<Mark.Line>(), arrow =>
        {
            Assert.True(arrow.HasHead);
            Assert.Contains(symbols, box => Touches(arrow.Places[0], box));
            Assert.Contains(symbols, box => Touches(arrow.Places[^1], box));
        });
    }

    [Fact]
    public void A_decision_says_in_the_last_column_where_each_outcome_leads()
    {
        var row = FlowTable.Of(Matrices.Informasi).Rows[1];

        Assert.Equal("Teruskan ke bidang: ke 3\nJawab langsung: ke 4\nKembalikan untuk dilengkapi: kepada pemohon", row.Remark);
    }

    [Fact]
    public void A_file_that_goes_back_to_the_applicant_goes_back_by_an_arrow() =>
        Assert.Contains(new FlowArrow("Langkah2", "Permohonan"), FlowTable.Of(Matrices.Perekaman).Arrows);

    [Fact]
    public void A_flow_too_wordsfor_a_page_goes_on_through_pentagons_with_the_same_letter()
    {
        var pages = FlowPages.Printed(Matrices.Twice(Matrices.Perekaman), "SOP");

        Assert.Equal(2, pages.Count);
        Assert.All(pages, page => Assert.Equal((PaperPage.LongSide, PaperPage.ShortSide), (page.Width, page.Height), (one, other) =>
            Math.Abs(one.Item1 - other.Item1) < .01 && Math.Abs(one.Item2 - other.Item2) < .01));
        Assert.Equal(Letters(pages[0]), Letters(pages[1]));
        Assert.NotEmpty(Letters(pages[0]));
        Assert.Contains("A: bersambung ke langkah 11,", Words(pages[0]), StringComparison.Ordinal);
        Assert.Contains("A: sambungan dari halaman 1", Words(pages[1]), StringComparison.Ordinal);
        Assert.Contains("Halaman 2 dari 2", Words(pages[1]), StringComparison.Ordinal);
    }

    [Fact]
    public void Sixty_steps_with_many_words_stay_on_sheets_of_the_shape_of_A4()
    {
        var words = string.Join(' ', Enumerable.Repeat("Mempelajari permohonan beserta kelengkapannya", 25));
        var matrix = Matrices.Twice(Matrices.Twice(Matrices.Twice(Matrices.Perekaman)));
        var pages = FlowPages.Printed(matrix with { Rows = [.. matrix.Rows.Select((row, index) => index % 5 == 0 ? row with { Title = words } : row)] }, "SOP");

        Assert.InRange(pages.Count, 5, 30);
        Assert.All(pages, page =>
        {
            Assert.Equal(PaperPage.ShortSide / PaperPage.LongSide, page.Height / page.Width, 3);
            var marks = page.Marks.Concat(page.Marks.OfType<Mark.Step>().SelectMany(step => step.Marks));
            Assert.All(marks.OfType<Mark.Text>(), text => Assert.True(text.At.Y <= page.Height - 15, text.Words));
        });
    }

    [Fact]
    public void A_step_that_something_is_said_of_is_coloured()
    {
        var marks = FlowPages.Whole(Matrices.Informasi, new(new Dictionary<string, FlowLook>(StringComparer.Ordinal) { ["Langkah4"] = FlowLook.Refused }))
            .Marks.OfType<Mark.Step>();

        Assert.Equal(["Langkah4"], marks.Where(step => step.Marks.OfType<Mark.Shape>().Any(shape => shape.Fill == Ink.Refused)).Select(step => step.Key));
    }

    [Fact]
    public void A_drawing_without_steps_still_has_its_heads() =>
        Assert.NotEmpty(FlowPages.Whole(SopMatrix.Empty).Marks);

    private static IEnumerable<string> Letters(PaperPage page) => page.Marks.OfType<Mark.Step>()
        .Where(step => step.Marks.OfType<Mark.Shape>().Any(shape => shape.Outline == Outline.Pentagon))
        .SelectMany(step => step.Marks).OfType<Mark.Text>().Where(text => text.IsBold).Select(text => text.Words).Order(StringComparer.Ordinal);

    private static string Words(PaperPage page) => string.Join(
        '\n', page.Marks.Concat(page.Marks.OfType<Mark.Step>().SelectMany(step => step.Marks)).OfType<Mark.Text>().Select(text => text.Words));

    private static Box BoxOf(Mark.Text text)
    {
        var width = Papers.Typefaces.Typeface.Regular.Measure(text.Words, text.Size);
        var x = text.At.X - (text.Align switch { Align.Middle => width / 2, Align.End => width, _ => 0 });
        return new(x, text.At.Y - (text.Size * .7), width, text.Size * .7);
    }

    private static bool Crosses(Place from, Place to, Box box) =>
        Math.Max(from.X, to.X) > box.X + .1 && Math.Min(from.X, to.X) < box.Right - .1
        && Math.Max(from.Y, to.Y) > box.Y + .1 && Math.Min(from.Y, to.Y) < box.Bottom - .1;

    private static bool Touches(Place at, Box box) =>
        at.X >= box.X - .1 && at.X <= box.Right + .1 && at.Y >= box.Y - .1 && at.Y <= box.Bottom + .1;
}
