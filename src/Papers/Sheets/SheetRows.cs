using System.Globalization;
using System.Text;
using System.Xml;

namespace Lajur.Papers.Sheets;

/// <summary>The rows of a sheet that is being written. Dispose of it to end the sheet.</summary>
public sealed class SheetRows : IAsyncDisposable
{
    private const int SendEvery = 100;

    /// <summary>What a cell takes.</summary>
    private const int LongestText = 32_767;

    private static readonly DateTime s_dayZero = new(1899, 12, 30, 0, 0, 0, DateTimeKind.Unspecified);

    private readonly Stream _entry;
    private readonly SheetOutbox _outbox;
    private readonly XmlWriter _xml;
    private int _rows;

    private SheetRows(Stream entry, SheetOutbox outbox) => (_entry, _outbox, _xml) =
        (entry, outbox, XmlWriter.Create(entry, new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) }));

    internal static SheetRows Begin(Stream entry, SheetOutbox outbox, SheetForm form)
    {
        var rows = new SheetRows(entry, outbox);
        rows.Begin(form);
        return rows;
    }

    /// <summary>Writes the next row; null leaves a cell empty.</summary>
    public async Task WriteAsync(IReadOnlyList<SheetCell?> cells, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(cells);
        ct.ThrowIfCancellationRequested();
        Start("row");
        _rows++;
        Attribute("r", _rows.ToString(CultureInfo.InvariantCulture));
        foreach (var (column, cell) in cells.Index())
        {
            if (cell is not null)
            {
                Write(cell, $"{Letters(column)}{_rows}");
            }
        }

        _xml.WriteEndElement();
        if (_rows % SendEvery == 0)
        {
            _xml.Flush();
            await _outbox.SendAsync(ct);
        }
    }

    public async ValueTask DisposeAsync()
    {
        _xml.WriteEndElement();
        Start("pageMargins");
        foreach (var side in (string[])["left", "right", "top", "bottom", "header", "footer"])
        {
            Attribute(side, "0.4");
        }

        _xml.WriteEndElement();
        Start("pageSetup");
        Attribute("paperSize", "9");
        Attribute("orientation", "landscape");
        Attribute("fitToHeight", "0");
        _xml.WriteEndElement();
        Start("headerFooter");
        _xml.WriteElementString("oddFooter", SheetFile.Namespace, "&RHalaman &P dari &N");
        _xml.WriteEndElement();
        _xml.WriteEndElement();
        _xml.Dispose();
        await _entry.DisposeAsync();
        await _outbox.SendAsync(CancellationToken.None);
    }

    private void Begin(SheetForm form)
    {
        _xml.WriteStartDocument(standalone: true);
        Start("worksheet");
        Start("sheetPr");
        Start("pageSetUpPr");
        Attribute("fitToPage", "1");
        _xml.WriteEndElement();
        _xml.WriteEndElement();
        Freeze(form.HeadRow);
        Start("cols");
        foreach (var (column, width) in form.Widths.Index())
        {
            Start("col");
            Attribute("min", $"{column + 1}");
            Attribute("max", $"{column + 1}");
            Attribute("width", width.ToString(CultureInfo.InvariantCulture));
            Attribute("customWidth", "1");
            _xml.WriteEndElement();
        }

        _xml.WriteEndElement();
        Start("sheetData");
    }

    /// <summary>Rows down to the head of the columns stay in sight.</summary>
    private void Freeze(int rows)
    {
        Start("sheetViews");
        Start("sheetView");
        Attribute("workbookViewId", "0");
        if (rows > 0)
        {
            Start("pane");
            Attribute("ySplit", $"{rows}");
            Attribute("topLeftCell", $"A{rows + 1}");
            Attribute("activePane", "bottomLeft");
            Attribute("state", "frozen");
            _xml.WriteEndElement();
        }

        _xml.WriteEndElement();
        _xml.WriteEndElement();
    }

    private void Write(SheetCell cell, string place)
    {
        Start("c");
        Attribute("r", place);
        Attribute("s", SheetStyles.Of(cell).ToString(CultureInfo.InvariantCulture));
        if (cell is SheetCell.Words words)
        {
            Attribute("t", "inlineStr");
            Start("is");
            Start("t");
            _xml.WriteAttributeString("xml", "space", null, "preserve");
            _xml.WriteString(Clean(words.Text ?? ""));
            _xml.WriteEndElement();
            _xml.WriteEndElement();
        }
        else
        {
            _xml.WriteElementString("v", SheetFile.Namespace, Number(cell).ToString(CultureInfo.InvariantCulture));
        }

        _xml.WriteEndElement();
    }

    private static decimal Number(SheetCell cell) => cell switch
    {
        SheetCell.Whole whole => whole.Value,
        SheetCell.Fraction fraction => fraction.Value,
        SheetCell.Day day => Days(day.Date.ToDateTime(TimeOnly.MinValue)),
        SheetCell.Moment moment => Days(moment.Local),
        _ => throw new ArgumentOutOfRangeException(nameof(cell), cell, "This cell is no number."),
    };

    /// <summary>Days since the one that spreadsheets count from.</summary>
    private static decimal Days(DateTime local) => Math.Round((decimal)(local - s_dayZero).Ticks / TimeSpan.TicksPerDay, 8);

    /// <summary>Without letters that XML cannot hold, and no longer than a cell takes.</summary>
    private static string Clean(string text) =>
        new([.. text.Take(LongestText).Where(letter => XmlConvert.IsXmlChar(letter))]);

    /// <summary>A, B … Z, AA, AB …</summary>
    private static string Letters(int column) =>
        column < 26 ? ((char)('A' + column)).ToString() : Letters((column / 26) - 1) + (char)('A' + (column % 26));

    private void Start(string element) => _xml.WriteStartElement(element, SheetFile.Namespace);

    private void Attribute(string name, string value) => _xml.WriteAttributeString(name, value);
}
