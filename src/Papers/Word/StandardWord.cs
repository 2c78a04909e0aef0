using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Lajur.Papers.Standards;
using Lajur.Registry.Services;

namespace Lajur.Papers.Word;

/// <summary>The service standard as a Word file.</summary>
public static class StandardWord
{
    private const double Size = 11;

    public static byte[] Write(StandardPaper paper)
    {
        ArgumentNullException.ThrowIfNull(paper);
        return WordFile.Write(paper.Title, Body(paper));
    }

    private static IEnumerable<OpenXmlElement> Body(StandardPaper paper)
    {
        var head = paper.Office.Letterhead;
        yield return WordFile.Text(head.Government?.ToUpperInvariant(), 12, isBold: true, JustificationValues.Center, after: 0);
        yield return WordFile.Text((head.Unit ?? paper.Office.Name).ToUpperInvariant(), 14, isBold: true, JustificationValues.Center, after: 14);
        yield return WordFile.Text(paper.Title.ToUpperInvariant(), 14, isBold: true, JustificationValues.Center, after: 14);
        var number = 0;
        foreach (var (title, components) in paper.Parts.Where(part => part.Components.Count > 0))
        {
            yield return WordFile.Text(title, 12, isBold: true, after: 6);
            foreach (var paragraph in components.SelectMany(component => Component(component, ++number)))
            {
                yield return paragraph;
            }
        }

        foreach (var paragraph in Signature(paper))
        {
            yield return paragraph;
        }

        yield return WordFile.Section(isLandscape: false, margin: 56);
    }

    private static IEnumerable<Paragraph> Component(StandardComponent component, int number)
    {
        yield return WordFile.Text($"{number}. {component.Title}", Size, isBold: true);
        if (component.Text is { Length: > 0 } text)
        {
            yield return WordFile.Text(text, Size, indent: 18);
        }

        foreach (var (index, item) in component.Items.Index())
        {
            yield return WordFile.Text($"{(component.IsNumbered ? $"{index + 1}." : "•")} {item}", Size, indent: 18, after: 2);
        }
    }

    private static IEnumerable<Paragraph> Signature(StandardPaper paper)
    {
        var who = paper.Signatory;
        string?[] lines = [paper.Office.Letterhead.Place, who?.Position ?? "Kepala", "\n\n", who?.Name, who?.Rank, who?.Nip is { } nip ? $"NIP {nip}" : null];
        return lines.OfType<string>().Select(line => WordFile.Text(line, Size, align: JustificationValues.Center, indent: 260, after: 0));
    }
}
