using System.Text.Json;
using System.Text.Json.Nodes;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Lajur.Papers.Setting;
using Lajur.Papers.Sop;
using Lajur.Papers.Standards;
using Lajur.Papers.Tests.Sop;
using Lajur.Papers.Word;
using Lajur.Registry;
using Lajur.Registry.Services;
using Lajur.Testing;

namespace Lajur.Papers.Tests.Word;

public sealed class WordTests
{
    private static readonly SopPaper Paper = new()
    {
        ServiceName = "Pelayanan Informasi",
        Identity = new SopPage
        {
            Number = "SOP/1",
            Title = "Pelayanan Informasi",
            Government = "Pemerintah Kota Probolinggo",
            Unit = "Dinas Kependudukan",
            LegalBasis = ["Undang-Undang Nomor 25 Tahun 2009"],
            ApprovedBy = new("Kepala Dinas", "Nama Kepala"),
        },
        Matrix = Matrices.Informasi,
        Version = 3,
        Validity = Validity.Draft,
    };

    [Fact]
    public void Word_finds_nothing_wrong_with_the_sop() => Assert.Empty(ProblemsOf(SopWord.Write(Paper)));

    /// <summary>As offices have it: over several pages, without an identity page, with letters that XML knows, too.</summary>
    [Fact]
    public void Word_finds_nothing_wrong_with_a_long_sop()
    {
        var matrix = Matrices.Twice(Matrices.Perekaman);
        var odd = matrix with { Rows = [.. matrix.Rows.Select(row => row with { Title = $"{row.Title} <&\"'> \u0001" })] };

        Assert.Empty(ProblemsOf(SopWord.Write(Paper with { Identity = null, Matrix = matrix })));
        Assert.Empty(ProblemsOf(SopWord.Write(Paper with { Identity = null, Matrix = odd })));
    }

    [Theory]
    [InlineData("probolinggo", "informasi")]
    [InlineData("probolinggo", "ktp-digital")]
    [InlineData("kedopok", "perekaman-ktp-el")]
    [InlineData("bogor", "data-penduduk")]
    public void Word_finds_nothing_wrong_with_the_shipped_standards(string office, string service)
    {
        var file = JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Root, "workflows", office, service, "standard.json")))!;
        var paper = new StandardPaper
        {
            Office = new() { Slug = office, Name = "Kantor", ShortName = "Kantor", RegionCode = "35.74", TimeZoneId = "Asia/Jakarta" },
            Service = new()
            {
                Slug = service,
                Name = file["name"]!.ToString(),
                Summary = "",
                NumberPrefix = "X",
                DefinitionId = service,
                Standard = file["standard"].Deserialize<ServiceStandard>(JsonColumn.Options)!,
                IntakeFormKey = "permohonan",
            },
            Version = 1,
            Validity = new(new(2026, 11, 23)),
        };

        Assert.NotEmpty(paper.Service.Standard.Components);
        Assert.Empty(ProblemsOf(StandardWord.Write(paper)));
    }

    [Fact]
    public void A_paper_says_from_when_to_when_it_is_in_force()
    {
        Assert.EndsWith("Versi 3 · berlaku sejak 23 November 2026", (Paper with { Validity = new(new(2026, 11, 23)) }).Note, StringComparison.Ordinal);
        Assert.EndsWith(
            "berlaku 23 November 2026 sampai 1 Desember 2026", (Paper with { Validity = new(new(2026, 11, 23), new(2026, 12, 1)) }).Note, StringComparison.Ordinal);
    }

    private static List<string> ProblemsOf(byte[] file)
    {
        using var word = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        return [.. new OpenXmlValidator(FileFormatVersions.Office2013).Validate(word, TestContext.Current.CancellationToken)
            .Select(problem => $"{problem.Path?.XPath}: {problem.Description}").Take(5)];
    }

    [Fact]
    public void The_sop_can_be_edited_as_text_and_carries_its_symbols_and_arrows()
    {
        using var file = WordprocessingDocument.Open(new MemoryStream(SopWord.Write(Paper)), isEditable: false);
        var document = file.MainDocumentPart!.Document!;

        Assert.All(["Pemerintah Kota".ToUpperInvariant(), "DASAR HUKUM", "Petugas Layanan Informasi dan Pengaduan", "15 menit", "RANCANGAN, belum berlaku"],
            words => Assert.Contains(words, document.InnerText, StringComparison.Ordinal));
        Assert.All(["flowChartTerminator", "flowChartDecision", "flowChartProcess", "tailEnd"],
            symbol => Assert.Contains(symbol, document.OuterXml, StringComparison.Ordinal));
    }

    [Fact]
    public void A_draft_says_on_every_page_that_it_does_not_count() =>
        Assert.All(Paper.Pages, page => Assert.Contains(
            page.Marks.OfType<Papers.Drawing.Mark.Text>(), text => text.Words.Contains("RANCANGAN, belum berlaku", StringComparison.Ordinal)));
}
