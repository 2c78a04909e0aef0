using Lajur.Papers.Drawing;
using Lajur.Papers.Setting;
using Lajur.Registry.Offices;

namespace Lajur.Papers.Slips;

/// <summary>A paper about one case: letterhead, what it says, and a code by which anybody can see that it is genuine.</summary>
public sealed record Slip
{
    private const double Size = 10.5;
    private const double Margin = 56;
    private const double Code = 96;

    public required Office Office { get; init; }

    /// <summary>Such as "Tanda Terima Permohonan".</summary>
    public required string Title { get; init; }

    /// <summary>The number below the title; null where it has none of its own.</summary>
    public string? Number { get; init; }

    /// <summary>What it says, name and value; empty values are left out.</summary>
    public required IReadOnlyList<(string Name, string? Value)> Fields { get; init; }

    /// <summary>Running text below, paragraph by paragraph.</summary>
    public IReadOnlyList<string> Body { get; init; } = [];

    /// <summary>Who signs by hand, side by side: the word above and the name below each line.</summary>
    public IReadOnlyList<(string Word, string Name)> Signatures { get; init; } = [];

    /// <summary>True where the head of the office signs.</summary>
    public bool IsLetter { get; init; }

    /// <summary>Place and date above the signature of a letter.</summary>
    public string? PlaceAndDate { get; init; }

    /// <summary>Where the code leads.</summary>
    public required string VerificationLink { get; init; }

    /// <summary>The code as letters, for who cannot scan.</summary>
    public required string VerificationCode { get; init; }

    public IReadOnlyList<PaperPage> Pages()
    {
        var page = new PageWriter(PaperPage.ShortSide, PaperPage.LongSide, Margin, $"{Office.ShortName} · {Title}");
        Stationery.WriteHead(page, Office);
        page.Text(Title.ToUpperInvariant(), 14, isBold: true, Align.Middle);
        page.Text(Number is null ? null : $"Nomor: {Number}", 11, align: Align.Middle);
        page.Gap(14);
        foreach (var (name, value) in Fields)
        {
            page.Field(name, value, Size);
        }

        page.Gap(8);
        foreach (var paragraph in Body)
        {
            page.Text(paragraph, Size);
            page.Gap(6);
        }

        WriteSignatures(page);
        WriteCode(page);
        return page.Finish();
    }

    private void WriteSignatures(PageWriter page)
    {
        if (IsLetter)
        {
            Stationery.WriteSignature(page, Office.Letterhead.Signatory, PlaceAndDate);
        }
        else if (Signatures.Count > 0)
        {
            var width = page.Room / Signatures.Count;
            var names = Signatures.Select(one => Lines.Break(one.Name, width - 16, Size, isBold: true)).ToList();
            var height = 76 + Lines.Height(Math.Max(1, names.Max(lines => lines.Count)), Size);
            page.Need(height + 14);
            page.Gap(14);
            foreach (var (index, (word, _)) in Signatures.Index())
            {
                var x = page.Left + (width * (index + .5));
                page.Put(new Mark.Text(new(x, page.Y + Size), word, Size, Align: Align.Middle));
                page.Put(new Mark.Line([new(x - 70, page.Y + 66), new(x + 70, page.Y + 66)], .6, Ink.Black));
                foreach (var (line, words) in names[index].Index())
                {
                    page.Put(new Mark.Text(new(x, page.Y + 80 + Lines.Height(line, Size)), words, Size, IsBold: true, Align.Middle));
                }
            }

            page.Gap(height);
        }
    }

    private void WriteCode(PageWriter page)
    {
        page.Need(Code + 20);
        page.Gap(14);
        foreach (var mark in QrMarks.Draw(VerificationLink, new(page.Left, page.Y), Code))
        {
            page.Put(mark);
        }

        var x = page.Left + Code + 12;
        var y = page.Y + 24;
        var words = Lines.Break("Pindai untuk memeriksa keaslian surat ini, atau buka halaman verifikasi dan tulis kode berikut:", page.Right - x, 9)
            .Concat(Lines.Break(VerificationCode.Replace('-', ' '), page.Right - x, 9, isBold: true)).ToList();
        foreach (var (index, line) in words.Index())
        {
            page.Put(new Mark.Text(new(x, y + (index * 9 * Lines.Leading)), line, 9));
        }

        page.Gap(Code);
    }
}
