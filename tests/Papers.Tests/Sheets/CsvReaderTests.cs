using System.Text;
using Lajur.Papers.Sheets.Reading;

namespace Lajur.Papers.Tests.Sheets;

public sealed class CsvReaderTests
{
    private const string Words = "No;Aktivitas\n1;Menerima “berkas” – asli…\n";

    /// <summary>Beginning and encoding, as programs save: UTF-8 with and without a mark, Windows-1252, and Unicode text both ways round.</summary>
    public static TheoryData<int> CodePages => [65001, 1252, 1200, 1201];

    [Theory]
    [MemberData(nameof(CodePages))]
    public void Every_letter_arrives_in_whatever_way_the_program_saved(int codePage)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var encoding = Encoding.GetEncoding(codePage);

        var grid = CsvReader.Read([.. encoding.GetPreamble(), .. encoding.GetBytes(Words)]);

        Assert.Equal("No", grid[0, 0]);
        Assert.Equal("Menerima “berkas” – asli…", grid[1, 1]);
    }
}
