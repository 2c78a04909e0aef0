using Lajur.Papers.Drawing;
using Lajur.Registry.Offices;
using Lajur.Registry.Services;

namespace Lajur.Papers.Setting;

/// <summary>What every paper of an office begins and ends with: its letterhead, and who signs.</summary>
internal static class Stationery
{
    /// <summary>Room for a name to be written by hand.</summary>
    private const string Blank = "(                                        )";

    /// <summary>The lines of a letterhead from above: government, office, address. They stand in the middle.</summary>
    public static IEnumerable<(string Words, double Size, bool IsBold)> Head(Office office)
    {
        var head = office.Letterhead;
        if (head.Government is { } government)
        {
            yield return (government.ToUpperInvariant(), 12, true);
        }

        yield return ((head.Unit ?? office.Name).ToUpperInvariant(), 14, true);
        foreach (var line in head.Lines.Count > 0 ? head.Lines : Usual(office))
        {
            yield return (line, 9, false);
        }
    }

    /// <summary>The letterhead, and the double line beneath.</summary>
    public static void WriteHead(PageWriter page, Office office)
    {
        foreach (var (words, size, isBold) in Head(office))
        {
            page.Text(words, size, isBold, Align.Middle);
        }

        page.Gap(6);
        page.Rule(2);
        page.Rule(.6);
        page.Gap(14);
    }

    /// <summary>What is known of the office, where nobody wrote its letterhead.</summary>
    private static IEnumerable<string> Usual(Office office) =>
        new[] { office.Address, office.Phone is { } phone ? $"Telepon {phone}" : null }.OfType<string>();

    /// <summary>Position, room to sign, name and number, at the right.</summary>
    /// <param name="page">Where it is written.</param>
    /// <param name="signatory">Who signs; null leaves lines to be filled in by hand.</param>
    /// <param name="placeAndDate">Such as "Probolinggo, 23 November 2026"; null for nothing.</param>
    public static void WriteSignature(PageWriter page, SopSignatory? signatory, string? placeAndDate)
    {
        page.Need(140);
        page.Gap(16);
        var x = page.Left + (page.Room * .72);
        var y = page.Y;
        var lines = new List<(string Words, bool IsBold)>();
        lines.AddRange(Lines.Break(placeAndDate, page.Room * .5, 10).Select(line => (line, false)));
        lines.AddRange(Lines.Break(signatory?.Position ?? "Kepala", page.Room * .5, 10, isBold: true).Select(line => (line, true)));
        foreach (var (words, isBold) in lines)
        {
            page.Put(new Mark.Text(new(x, y + 10), words, 10, isBold, Align.Middle));
            y += 10 * Lines.Leading;
        }

        y += 48;
        (string? Words, bool IsBold)[] below =
            [(signatory?.Name ?? Blank, true), (signatory?.Rank, false), (signatory?.Nip is { } nip ? $"NIP {nip}" : null, false)];
        foreach (var (words, isBold) in below.SelectMany(one =>
            one.Words == Blank ? [(Blank, true)] : Lines.Break(one.Words, page.Room * .5, 10, one.IsBold).Select(line => (line, one.IsBold))))
        {
            page.Put(new Mark.Text(new(x, y + 10), words, 10, isBold, Align.Middle));
            y += 10 * Lines.Leading;
        }

        page.Gap(y - page.Y + 8);
    }
}
