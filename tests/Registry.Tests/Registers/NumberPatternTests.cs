using Lajur.Registry.Registers;

namespace Lajur.Registry.Tests.Registers;

public sealed class NumberPatternTests
{
    [Theory]
    [InlineData("{nomor:000}/KTP-EL/{bulan}/{tahun}", 7, "007/KTP-EL/XI/2026")]
    [InlineData("{nomor}", 1234, "1234")]
    [InlineData("470/{nomor:0000}/{tanggal}-{bulan}-{tahun}", 12345, "470/12345/23-XI-2026")]
    public void A_number_is_written_as_the_office_writes_it(string pattern, int number, string written) =>
        Assert.Equal(written, NumberPattern.TryParse(pattern)!.Write(number, new(2026, 11, 23)));

    [Theory]
    [InlineData("KTP-EL/{tahun}")]
    [InlineData("{nomor}/{minggu}")]
    [InlineData("{nomor:abc}")]
    [InlineData("{nomor} {")]
    [InlineData("")]
    public void What_has_no_number_or_an_unknown_word_is_refused(string pattern) => Assert.Null(NumberPattern.TryParse(pattern));
}
