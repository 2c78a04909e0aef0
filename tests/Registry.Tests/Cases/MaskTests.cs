using Lajur.Registry.Cases;

namespace Lajur.Registry.Tests.Cases;

public sealed class MaskTests
{
    [Theory]
    [InlineData("Siti Aminah", "Siti A.")]
    [InlineData("Raden ajeng Kartini", "Raden A. K.")]
    [InlineData("Sukarno", "Suk…")]
    [InlineData("Adi", "A…")]
    [InlineData("  ", "…")]
    public void A_name_keeps_what_a_colleague_needs_to_recognise_the_case(string name, string masked) =>
        Assert.Equal(masked, Mask.Name(name));

    [Theory]
    [InlineData("siti@contoh.id", "s…@contoh.id")]
    [InlineData("@", "…")]
    [InlineData(null, null)]
    public void An_address_keeps_its_first_letter_and_host(string? email, string? masked) =>
        Assert.Equal(masked, Mask.Email(email));

    [Theory]
    [InlineData("081234567890", "…890")]
    [InlineData("1234", "…")]
    [InlineData(null, null)]
    public void A_number_keeps_its_last_three_digits(string? phone, string? masked) => Assert.Equal(masked, Mask.Phone(phone));

    [Theory]
    [InlineData("3574015506900001", "3574••••••••••01")]
    [InlineData("12", "…")]
    [InlineData(null, null)]
    public void An_identity_number_keeps_four_and_two(string? nik, string? masked) => Assert.Equal(masked, Mask.Nik(nik));
}
