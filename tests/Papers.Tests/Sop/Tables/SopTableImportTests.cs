using System.Text.Json.Nodes;
using DocumentFormat.OpenXml.Packaging;
using Lajur.Papers.Sheets.Reading;
using Lajur.Papers.Sop;
using Lajur.Papers.Sop.Tables;
using Lajur.Registry.Exchange.Tables;
using Lajur.Registry.Sop;
using Lajur.Testing;

namespace Lajur.Papers.Tests.Sop.Tables;

/// <summary>An SOP's table as a file, and the drawing that it becomes.</summary>
public sealed class SopTableImportTests
{
    public static TheoryData<string> Drawings =>
    [
        .. Directory.EnumerateFiles(Repository.Workflows, "workflow.json", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Repository.Workflows, file)).Order(StringComparer.Ordinal),
    ];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public void The_offices_own_table_becomes_the_matrix_of_the_drawing_that_ships()
    {
        var table = SopTableReader.Read([CsvReader.Read(File.ReadAllBytes(Path.Combine(Repository.Root, "tests/Papers.Tests/Sop/Tables/pelayanan-informasi.csv")))]);

        Assert.Empty(table.Problems);
        Assert.Equal("PELAYANAN INFORMASI KEPADA MASYARAKAT", table.Title);
        Assert.Equal(Facts(Matrices.Informasi), Facts(MatrixOf(table)));
    }

    [Theory]
    [MemberData(nameof(Drawings))]
    public async Task The_table_of_every_drawing_that_ships_is_read_back_as_it_was_written(string drawing)
    {
        var matrix = SopDrawing.Read(JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(Repository.Workflows, drawing), Ct))!.AsObject())
            .ToMatrix(key => new(key, $"{char.ToUpperInvariant(key[0])}{key[1..].Replace('-', ' ')}", 1));
        using var file = new MemoryStream();
        await SopTableFile.WriteAsync(file, matrix, "Coba", Ct);

        foreach (var sheets in new[] { SheetReader.Read(file.ToArray())!, [CsvReader.Read(SopTableFile.WriteCsv(matrix, "Coba"))] })
        {
            var table = SopTableReader.Read(sheets);
            Assert.Equal(matrix.Rows.Where(row => row.Number is null).Select(row => row.Title), table.Problems.Where(problem => problem.Text.StartsWith("nomor langkah kosong", StringComparison.Ordinal)).Select(problem => table.Grid[problem.Row!.Value, 1]));
            Assert.Equal(matrix.Rows.Count(row => row.Number is null), table.Problems.Count);
            if (table.Problems.Count == 0)
            {
                Assert.Equal(Rows(SopTableRows.Lettered(matrix)), Rows(MatrixOf(table)));
            }
        }
    }

    [Fact]
    public void Steps_of_one_number_that_the_paper_keeps_apart_can_be_told_apart_again()
    {
        var file = Path.Combine(Repository.Workflows, "probolinggo/pengaduan/workflow.json");
        var matrix = SopDrawing.Read(JsonNode.Parse(File.ReadAllText(file))!.AsObject()).ToMatrix(key => new(key, key, 1));

        var table = SopTableReader.Read([CsvReader.Read(SopTableFile.WriteCsv(matrix, "Coba"))]);

        Assert.Empty(table.Problems);
        Assert.Equal(["1", "2.b", "3.a", "3.b", "4", "5"], MatrixOf(table).Rows.Select(row => row.Number));
    }

    [Fact]
    public async Task The_template_is_itself_a_table_that_can_be_imported()
    {
        using var file = new MemoryStream();
        await SopTableFile.WriteTemplateAsync(file, ["Pemohon", "Petugas Loket", "Kasi Pelayanan"], Ct);

        var table = SopTableReader.Read(SheetReader.Read(file.ToArray())!);
        var csv = SopTableReader.Read([CsvReader.Read(SopTableFile.WriteCsvTemplate(["Pemohon", "Petugas Loket", "Kasi Pelayanan"]))]);

        Assert.Empty(table.Problems);
        Assert.Empty(csv.Problems);
        Assert.Equal(Rows(MatrixOf(csv)), Rows(MatrixOf(table)));
        Assert.Equal(4, MatrixOf(table).Rows.Count);
    }

    [Fact]
    public async Task Symbols_that_are_drawn_over_the_lanes_count_as_marks()
    {
        using var file = new MemoryStream();
        await SopTableFile.WriteAsync(file, new SopMatrix([new("pemohon", "Pemohon", 1), new("loket", "Petugas Loket", 2)], [Row("1", "Mengajukan"), Row("2", "Memeriksa")], []), "Gambar", Ct);
        Draw(file, (2, 2, "flowChartTerminator"), (3, 3, "flowChartDecision"), (3, 2, "rightArrow"));

        var grid = SheetReader.Read(file.ToArray())![0];

        Assert.Equal((StepMarks.Capsule, StepMarks.Diamond, ""), (grid[2, 2], grid[3, 3], grid[3, 2]));
    }

    [Fact]
    public void A_file_that_is_no_workbook_is_told_apart() => Assert.Null(SheetReader.Read("PK\u0003\u0004 tidak utuh"u8.ToArray()));

    [Fact]
    public void A_bomb_is_not_unpacked()
    {
        using var into = new MemoryStream();
        using (var zip = new System.IO.Compression.ZipArchive(into, System.IO.Compression.ZipArchiveMode.Create, leaveOpen: true))
        {
            using var part = zip.CreateEntry("xl/worksheets/sheet1.xml").Open();
            var nothing = new byte[1024 * 1024];
            for (var megabyte = 0; megabyte < 41; megabyte++)
            {
                part.Write(nothing);
            }
        }

        Assert.InRange(into.Length, 1, 100_000);
        Assert.False(ArchiveBounds.AreKept(into.ToArray()));
    }

    /// <summary>Adds shapes over cells, each by row, column and form.</summary>
    private static void Draw(MemoryStream file, params (int Row, int Column, string Form)[] shapes)
    {
        using var book = SpreadsheetDocument.Open(file, isEditable: true);
        var part = book.WorkbookPart!.WorksheetParts.First().AddNewPart<DrawingsPart>();
        part.WorksheetDrawing = new(
            """<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">"""
            + string.Concat(shapes.Select(shape =>
                $"""<xdr:twoCellAnchor><xdr:from><xdr:col>{shape.Column}</xdr:col><xdr:colOff>100000</xdr:colOff><xdr:row>{shape.Row}</xdr:row><xdr:rowOff>20000</xdr:rowOff></xdr:from><xdr:to><xdr:col>{shape.Column}</xdr:col><xdr:colOff>500000</xdr:colOff><xdr:row>{shape.Row}</xdr:row><xdr:rowOff>160000</xdr:rowOff></xdr:to><xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="2" name="Bentuk"/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr><a:prstGeom prst="{shape.Form}"><a:avLst/></a:prstGeom></xdr:spPr></xdr:sp><xdr:clientData/></xdr:twoCellAnchor>"""))
            + "</xdr:wsDr>");
        part.WorksheetDrawing.Save();
    }

    private static SopRow Row(string number, string title) => new()
    {
        ActivityId = title,
        Number = number,
        Title = title,
        LaneKey = "",
        Symbol = SopSymbol.Activity,
        Requirements = null,
        Duration = null,
        Output = null,
    };

    private static SopMatrix MatrixOf(SopTable table) =>
        SopDrawing.Read(TableDrawing.Draw(table, "Coba").Json).ToMatrix(key => new(key, table.Lanes.First(lane => lane.Key == key).Name, 1));

    /// <summary>Number, lanes and time of each printed row, and the lanes in order.</summary>
    private static IEnumerable<string> Facts(SopMatrix matrix) => matrix.Lanes.Select(lane => lane.Name).Concat(
        FlowTable.Of(matrix).Rows.Select(row => $"{row.Number} | {string.Join(",", row.Symbols.Select(symbol => symbol.Column).Order())} | {row.Duration}"));

    /// <summary>Everything that is printed of each step but for the ways, which stand in a step's outcomes.</summary>
    private static IEnumerable<string> Rows(SopMatrix matrix) => matrix.Lanes.Select(lane => lane.Name).Concat(matrix.Rows
        .OrderBy(row => row.Number, SopNumber.Order).ThenBy(row => matrix.Lanes.Select(lane => lane.Key).ToList().IndexOf(row.LaneKey))
        .Select(row => $"{row.Number} | {row.Title} | {matrix.Lanes.First(lane => lane.Key == row.LaneKey).Name} | {row.Symbol} | {row.Requirements} | {row.Duration} | {row.Output} | {row.Remark}"));
}
