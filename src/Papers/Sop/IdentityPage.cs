using Lajur.Papers.Drawing;
using Lajur.Registry.Services;

namespace Lajur.Papers.Sop;

/// <summary>Draws the first page of an SOP (halaman identitas): who, when, by whose approval, and six boxes of what it rests on.</summary>
public sealed class IdentityPage
{
    private const double Margin = 28;
    private const double Padding = 6;
    private const double Thin = .8;
    private const double Width = PaperPage.LongSide - (2 * Margin);

    private const double Bottom = PaperPage.ShortSide - Margin - 8;
    private const double Smallest = 7;

    private readonly List<List<Mark>> _pages = [[]];
    private readonly double _size;

    private IdentityPage(double size) => _size = size;

    /// <summary>One page, its letters as large as fit; what would be too small to read goes on on further pages.</summary>
    internal static IReadOnlyList<PaperPage> Draw(SopPage identity, string note)
    {
        for (var size = 9d; ; size -= .5)
        {
            var page = new IdentityPage(size);
            page.Write(identity);
            if (page._pages.Count == 1 || size <= Smallest)
            {
                return [.. page._pages.Select(marks => new PaperPage(
                    PaperPage.LongSide, PaperPage.ShortSide, [.. marks, new Mark.Text(new(Margin, PaperPage.ShortSide - Margin + 8), note, 7, Colour: Ink.Soft)]))];
            }
        }
    }

    /// <summary>The six boxes, as the ministry orders them: two beside each other.</summary>
    public static IReadOnlyList<(string Head, IReadOnlyList<string> Items)> Boxes(SopPage page) =>
    [
        ("DASAR HUKUM", Numbered(page.LegalBasis)), ("KUALIFIKASI PELAKSANA", Numbered(page.Qualifications)),
        ("KETERKAITAN", Numbered(page.Linkage)), ("PERALATAN/PERLENGKAPAN", Numbered(page.Equipment)),
        ("PERINGATAN", Warning(page.Warning)), ("PENCATATAN DAN PENDATAAN", Numbered(page.Recording)),
    ];

    /// <summary>Name and value of what stands at the right of the head.</summary>
    public static IReadOnlyList<(string Name, string Value)> Facts(SopPage page) =>
    [
        ("Nomor SOP", page.Number), ("Tanggal Pembuatan", page.MadeOn ?? ""), ("Tanggal Revisi", page.RevisedOn ?? ""),
        ("Tanggal Pengesahan", page.ApprovedOn ?? ""), .. page.EffectiveOn is { } effective ? new[] { ("Tanggal Efektif", effective) } : [],
        ("Disahkan Oleh", Signed(page.ApprovedBy)), ("Nama SOP", page.Title),
    ];

    private void Write(SopPage page)
    {
        var top = Margin;
        var left = Width * .42;
        var y = top;
        foreach (var (name, value) in Facts(page))
        {
            var lines = Lines.Break(value, Width - left - 120 - (2 * Padding), _size);
            var height = Lines.Height(Math.Max(1, lines.Count), _size) + (2 * Padding);
            Frame(new(Margin + left, y, 120, height), Ink.Wash);
            Frame(new(Margin + left + 120, y, Width - left - 120, height), null);
            Lay([name], Margin + left + Padding, y + Padding, isBold: true);
            Lay(lines, Margin + left + 120 + Padding, y + Padding, isBold: false);
            y += height;
        }

        Head(page, new(Margin, top, left, y - top));
        foreach (var pair in Boxes(page).Chunk(2))
        {
            y = Pair(pair, y);
        }
    }

    private void Head(SopPage page, Box box)
    {
        Frame(box, null);
        var lines = Lines.Break(page.Government.ToUpperInvariant(), box.Width - (2 * Padding), 11, isBold: true)
            .Concat(Lines.Break(page.Unit.ToUpperInvariant(), box.Width - (2 * Padding), 11, isBold: true)).ToList();
        var y = box.CentreY - (Lines.Height(lines.Count, 11) / 2);
        _pages[^1].AddRange(lines.Select((line, index) => new Mark.Text(
            new(box.CentreX, y + 11 + Lines.Height(index, 11)), line, 11, IsBold: true, Align.Middle)));
    }

    private double Pair((string Head, IReadOnlyList<string> Items)[] pair, double y)
    {
        var width = Width / 2;
        var texts = pair.Select(box => box.Items.SelectMany(item => Lines.Break(item, width - (2 * Padding), _size)).ToList()).ToList();
        var (head, done, all) = (_size + (2 * Padding), 0, Math.Max(1, texts.Max(lines => lines.Count)));
        while (true)
        {
            var taken = Math.Min(all - done, (int)((Bottom - y - head - (2 * Padding)) / (_size * Lines.Leading)));
            if (taken > 0)
            {
                y = Boxes([.. pair.Select((box, index) => (done == 0 ? box.Head : $"{box.Head} (lanjutan)", texts[index].Skip(done).Take(taken).ToList()))], y, taken);
                done += taken;
            }

            if (done == all)
            {
                return y;
            }

            _pages.Add([]);
            y = Margin;
        }
    }

    private double Boxes(IReadOnlyList<(string Head, List<string> Lines)> boxes, double y, int lines)
    {
        var (width, head, height) = (Width / 2, _size + (2 * Padding), Lines.Height(lines, _size) + (2 * Padding));
        foreach (var (index, box) in boxes.Index())
        {
            var x = Margin + (index * width);
            Frame(new(x, y, width, head), Ink.Wash);
            Lay([box.Head], x + Padding, y + Padding, isBold: true);
            Frame(new(x, y + head, width, height), null);
            Lay(box.Lines, x + Padding, y + head + Padding, isBold: false);
        }

        return y + head + height;
    }

    private void Frame(Box box, string? fill) => _pages[^1].Add(new Mark.Shape(Outline.Rectangle, box, fill, Ink.Line, Thin));

    private void Lay(IReadOnlyList<string> lines, double x, double y, bool isBold) => _pages[^1].AddRange(
        lines.Select((line, index) => new Mark.Text(new(x, y + (_size * .95) + Lines.Height(index, _size)), line, _size, isBold)));

    private static string Signed(SopSignatory? who) => who is null
        ? ""
        : string.Join('\n', new[] { who.Position, who.Name, who.Rank, who.Nip is { } nip ? $"NIP. {nip}" : null }.Where(line => line is not null));

    private static IReadOnlyList<string> Numbered(IReadOnlyList<string> items) =>
        [.. items.Select((item, index) => $"{index + 1}. {item}")];

    private static IReadOnlyList<string> Warning(SopWarning? warning) => warning is null
        ? []
        : [warning.Text, .. Numbered(warning.Consequences), .. warning.Remedies.Count == 0 ? Array.Empty<string>() : ["Solusi:"], .. Numbered(warning.Remedies)];
}
