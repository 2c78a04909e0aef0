using Lajur.Papers.Typefaces;

namespace Lajur.Papers.Tests.Typefaces;

/// <summary>What is printed carries its typeface with it.</summary>
public sealed class TypefaceTests
{
    [Fact]
    public void Bold_letters_are_wider_than_regular_ones() =>
        Assert.True(Typeface.Bold.Measure("Kelengkapan", 10) > Typeface.Regular.Measure("Kelengkapan", 10));

    [Fact]
    public void Wide_letters_are_wider_than_narrow_ones_and_sizes_scale()
    {
        Assert.True(Typeface.Regular.Measure("WWW", 10) > 2 * Typeface.Regular.Measure("iii", 10));
        Assert.Equal(2 * Typeface.Regular.Measure("Standar", 10), Typeface.Regular.Measure("Standar", 20), 6);
    }

    [Fact]
    public void A_letter_the_typeface_does_not_have_is_printed_as_a_question_mark() =>
        Assert.Equal(Typeface.Regular.Measure("?", 10), Typeface.Regular.Measure("漢", 10));

    [Fact]
    public void What_is_no_typeface_is_refused_as_such() =>
        Assert.Throws<InvalidDataException>(() => WoffFile.Unpack(new byte[64]));
}
