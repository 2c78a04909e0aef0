using System.Globalization;
using Lajur.Registry.Citizens;

namespace Lajur.Registry.Tests.Citizens;

public sealed class NikTests
{
    [Fact]
    public void A_number_tells_region_birth_date_and_sex()
    {
        Assert.True(Nik.TryParse("3574051708900001", out var man));
        Assert.True(Nik.TryParse("3201015708050003", out var woman));

        Assert.Equal(("35.74.05", Sex.Male, "1990-08-17"), (man.RegionCode, man.Sex, Born(man)));
        Assert.Equal(("32.01.01", Sex.Female, "2005-08-17"), (woman.RegionCode, woman.Sex, Born(woman)));
    }

    [Theory]
    [InlineData("3574050101270001", "1927-01-01")] // 2027 has not come yet
    [InlineData("3574052311260001", "2026-11-23")] // born today
    [InlineData("3574056902000001", "2000-02-29")]
    [InlineData("3574057112990001", "1999-12-31")]
    [InlineData("3574054101800001", "1980-01-01")] // a woman born on the first
    public void The_century_is_the_latest_that_is_not_in_the_future(string digits, string born)
    {
        Assert.True(Nik.TryParse(digits, out var nik));
        Assert.Equal(born, Born(nik));
    }

    [Theory]
    [InlineData("3574 0517 0890 0001")]
    [InlineData("3574.05.170890.0001")]
    [InlineData(" 357405-170890-0001 ")]
    public void Blanks_dots_and_hyphens_are_passed_over(string text)
    {
        Assert.True(Nik.TryParse(text, out var nik));
        Assert.Equal("3574051708900001", nik.Value);
    }

    [Theory]
    [InlineData("357405170890000", "NIK terdiri dari 16 angka. Anda menulis 15.")]
    [InlineData("35740517089000011", "NIK terdiri dari 16 angka. Anda menulis 17.")]
    [InlineData("", "NIK terdiri dari 16 angka. Anda menulis 0.")]
    [InlineData(null, "NIK terdiri dari 16 angka. Anda menulis 0.")]
    [InlineData("35740517O8900001", "NIK hanya berisi angka. Hapus huruf dan tanda lain.")]
    [InlineData("٣٥٧٤٠٥١٧٠٨٩٠٠٠٠١", "NIK hanya berisi angka. Hapus huruf dan tanda lain.")]
    [InlineData("2074051708900001", "Dua angka pertama NIK, 20, bukan kode provinsi.")]
    [InlineData("3500051708900001", "Kode wilayah pada enam angka pertama NIK belum benar.")]
    [InlineData("3574001708900001", "Kode wilayah pada enam angka pertama NIK belum benar.")]
    [InlineData("3574053208900001", "Tanggal lahir pada angka ke-7 sampai ke-12, 320890, tidak ada dalam kalender.")]
    [InlineData("3574050008900001", "Tanggal lahir")]
    [InlineData("3574054008900001", "Tanggal lahir")]
    [InlineData("3574057208900001", "Tanggal lahir")]
    [InlineData("3574051713900001", "Tanggal lahir")]
    [InlineData("3574053002900001", "Tanggal lahir")]
    [InlineData("3574052902910001", "Tanggal lahir")]
    [InlineData("3574051708900000", "Empat angka terakhir NIK tidak mungkin 0000.")]
    public void What_cannot_be_one_is_refused_with_what_to_do(string? text, string error)
    {
        Assert.False(Nik.TryParse(text, out _, out var said));
        Assert.StartsWith(error, said, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_district_is_only_a_warning()
    {
        Assert.True(Nik.TryParse("3574091708900001", out var split));
        Assert.True(split.HasUnknownDistrict);
        Assert.True(Nik.TryParse("3574051708900001", out var known));
        Assert.False(known.HasUnknownDistrict);
        Assert.True(Nik.TryParse("1101991708900001", out var elsewhere));
        Assert.False(elsewhere.HasUnknownDistrict);
    }

    [Fact]
    public void It_is_masked_where_it_is_printed()
    {
        Assert.True(Nik.TryParse("3574051708900001", out var nik));

        Assert.Equal("3574**********01", nik.Masked);
        Assert.Equal("3574**********01", $"{nik}");
        Assert.Throws<InvalidOperationException>(() => default(Nik).Value);
    }

    private static string Born(Nik nik) =>
        nik.BirthDateAsOf(new(2026, 11, 23)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
