using Lajur.Registry.Citizens;

namespace Lajur.Registry.Tests.Citizens;

public sealed class ContactTests
{
    [Theory]
    [InlineData("siti@contoh.id", true)]
    [InlineData("siti.aminah+ktp@surat.contoh.go.id", true)]
    [InlineData("siti@contoh", false)]
    [InlineData("siti contoh.id", false)]
    [InlineData("siti @contoh.id", false)]
    [InlineData("siti@@contoh.id", false)]
    [InlineData("siti@contoh.id\nBcc: semua@contoh.id", false)]
    [InlineData("<siti@contoh.id>", false)]
    public void An_address_has_one_at_sign_and_a_host(string text, bool ok) => Assert.Equal(ok, Contact.IsEmail(text));

    [Theory]
    [InlineData("081234567890", true)]
    [InlineData("+62 812-3456-7890", true)]
    [InlineData("(0335) 4438894", true)]
    [InlineData("1234567", false)]
    [InlineData("08123456789012345", false)]
    [InlineData("0812abc4567", false)]
    [InlineData("", false)]
    public void A_telephone_number_has_8_to_15_digits(string text, bool ok) => Assert.Equal(ok, Contact.IsPhone(text));

    [Theory]
    [InlineData("0812-3456-7890", "6281234567890")]
    [InlineData("+62 812 3456 7890", "6281234567890")]
    [InlineData("6281234567890", "6281234567890")]
    [InlineData("(0335) 443889", "62335443889")]
    [InlineData("0065 6123 4567", "6561234567")]
    [InlineData("81234567890", "6281234567890")]
    public void A_number_is_dialled_from_anywhere(string text, string dialled) => Assert.Equal(dialled, Contact.International(text));

    [Fact]
    public void Only_digits_and_a_leading_plus_are_kept() => Assert.Equal("+6281234567890", Contact.Digits("+62 812-3456-7890"));
}
