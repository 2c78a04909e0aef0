using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Lajur.Papers.Sheets;

/// <summary>
/// An Excel workbook (.xlsx, ISO/IEC 29500) that is written straight to where it goes, sheet after sheet and row after row:
/// neither memory nor a file on the server ever holds all of it. Dispose of it to end the file.
/// </summary>
public sealed class SheetFile : IAsyncDisposable
{
    /// <summary>The media type of what is written.</summary>
    public const string MediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly SheetOutbox _outbox;
    private readonly ZipArchive _zip;
    private readonly List<SheetForm> _sheets = [];

    private SheetFile(SheetOutbox outbox) => (_outbox, _zip) = (outbox, new(outbox, ZipArchiveMode.Create, leaveOpen: true));

    /// <summary>Begins a file on a stream, which stays open.</summary>
    public static SheetFile Begin(Stream to) => new(new SheetOutbox(to));

    /// <summary>Begins a sheet; dispose of it before the next.</summary>
    public async Task<SheetRows> AddAsync(SheetForm form, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(form);
        _sheets.Add(form with { Name = NameOf(form.Name) });
        var rows = SheetRows.Begin(_zip.CreateEntry($"xl/worksheets/sheet{_sheets.Count}.xml").Open(), _outbox, form);
        await _outbox.SendAsync(ct);
        return rows;
    }

    public async ValueTask DisposeAsync()
    {
        Write("xl/styles.xml", SheetStyles.Xml);
        Write("xl/workbook.xml", Workbook());
        Write("xl/_rels/workbook.xml.rels", Relationships([
            .. _sheets.Select((_, index) => ($"{Relations}/worksheet", $"worksheets/sheet{index + 1}.xml")),
            ($"{Relations}/styles", "styles.xml"),
        ]));
        Write("_rels/.rels", Relationships([($"{Relations}/officeDocument", "xl/workbook.xml")]));
        Write("[Content_Types].xml", ContentTypes());
        _zip.Dispose();
        await _outbox.SendAsync(CancellationToken.None);
        await _outbox.DisposeAsync();
    }

    /// <summary>The namespace of all of it.</summary>
    internal static string Namespace => Main;

    /// <summary>A tab takes 31 letters at most, and none of these; two tabs of one name no program opens.</summary>
    private string NameOf(string name)
    {
        var clean = new string([.. name.Select(letter => "[]:*?/\\'".Contains(letter, StringComparison.Ordinal) || char.IsControl(letter) ? ' ' : letter)]).Trim();
        clean = clean.Length == 0 ? $"Lembar {_sheets.Count + 1}" : clean[..Math.Min(clean.Length, 28)];
        return _sheets.Exists(sheet => sheet.Name.Equals(clean, StringComparison.OrdinalIgnoreCase)) ? $"{clean} {_sheets.Count + 1}" : clean;
    }

    private string Workbook() => Xml(xml =>
    {
        xml.WriteStartElement("workbook", Main);
        xml.WriteAttributeString("xmlns", "r", null, Relations);
        xml.WriteStartElement("sheets", Main);
        foreach (var (index, sheet) in _sheets.Index())
        {
            xml.WriteStartElement("sheet", Main);
            xml.WriteAttributeString("name", sheet.Name);
            xml.WriteAttributeString("sheetId", $"{index + 1}");
            xml.WriteAttributeString("id", Relations, $"r{index + 1}");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        WritePrintedHeads(xml);
        xml.WriteEndElement();
    });

    private void WritePrintedHeads(XmlWriter xml)
    {
        if (!_sheets.Exists(sheet => sheet.HeadRow > 0))
        {
            return;
        }

        xml.WriteStartElement("definedNames", Main);
        foreach (var (index, sheet) in _sheets.Index().Where(sheet => sheet.Item.HeadRow > 0))
        {
            xml.WriteStartElement("definedName", Main);
            xml.WriteAttributeString("name", "_xlnm.Print_Titles");
            xml.WriteAttributeString("localSheetId", $"{index}");
            xml.WriteString($"'{sheet.Name}'!${sheet.HeadRow}:${sheet.HeadRow}");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static string Relationships(IReadOnlyList<(string Type, string Target)> relations) => Xml(xml =>
    {
        xml.WriteStartElement("Relationships", $"{Package}/relationships");
        foreach (var (index, (type, target)) in relations.Index())
        {
            xml.WriteStartElement("Relationship", $"{Package}/relationships");
            xml.WriteAttributeString("Id", $"r{index + 1}");
            xml.WriteAttributeString("Type", type);
            xml.WriteAttributeString("Target", target);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    });

    private string ContentTypes() => Xml(xml =>
    {
        const string kind = "application/vnd.openxmlformats-officedocument.spreadsheetml";
        xml.WriteStartElement("Types", $"{Package}/content-types");
        Part("Default", "Extension", "rels", "application/vnd.openxmlformats-package.relationships+xml");
        Part("Default", "Extension", "xml", "application/xml");
        Part("Override", "PartName", "/xl/workbook.xml", $"{kind}.sheet.main+xml");
        Part("Override", "PartName", "/xl/styles.xml", $"{kind}.styles+xml");
        foreach (var (index, _) in _sheets.Index())
        {
            Part("Override", "PartName", $"/xl/worksheets/sheet{index + 1}.xml", $"{kind}.worksheet+xml");
        }

        xml.WriteEndElement();

        void Part(string element, string attribute, string value, string type)
        {
            xml.WriteStartElement(element, $"{Package}/content-types");
            xml.WriteAttributeString(attribute, value);
            xml.WriteAttributeString("ContentType", type);
            xml.WriteEndElement();
        }
    });

    private static string Xml(Action<XmlWriter> write)
    {
        var text = new StringBuilder();
        using (var xml = XmlWriter.Create(text, new() { OmitXmlDeclaration = true }))
        {
            write(xml);
        }

        return text.ToString();
    }

    private void Write(string path, string xml)
    {
        using var stream = _zip.CreateEntry(path).Open();
        stream.Write(Encoding.UTF8.GetBytes(xml));
    }
}
