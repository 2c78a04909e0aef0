using Lajur.Papers.Sheets;

namespace Lajur.Papers.Tests.Sheets;

/// <summary>A spreadsheet opens what a citizen wrote as text.</summary>
public sealed class CsvTextTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+62812", "'+62812")]
    [InlineData("-5", "'-5")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("  =1", "'  =1")]
    [InlineData("＝1+1", "'＝1+1")]
    [InlineData("=a;\"b\"", "\"'=a;\"\"b\"\"\"")]
    [InlineData("\r\n=1", "\"'\r\n=1\"")]
    [InlineData("Jalan Mawar 5", "Jalan Mawar 5")]
    [InlineData("a-b", "a-b")]
    [InlineData(null, "")]
    public void A_cell_that_looks_like_a_formula_is_disarmed(string? value, string written) => Assert.Equal(written, CsvText.Cell(value));

    [Fact]
    public void A_line_is_parted_by_semicolons() => Assert.Equal("1;\"a;b\";\r\n", CsvText.Line(["1", "a;b", null]));
}
