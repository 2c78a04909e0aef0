using Lajur.Registry.Tracking;
using Lajur.Registry.Verifying;

namespace Lajur.Registry.Tests.Verifying;

public sealed class PaperCodeTests
{
    private static readonly Guid Matter = Guid.Parse("0193a5f0-0000-7000-8000-00000000abcd");
    private readonly PaperCode _codes = new(new LajurSecret(new string('k', LajurSecret.MinLength)));

    [Theory]
    [InlineData(PaperKind.Receipt)]
    [InlineData(PaperKind.Agenda)]
    [InlineData(PaperKind.Handover)]
    [InlineData(PaperKind.Answer)]
    public void A_code_says_what_it_was_made_for_however_it_is_typed(PaperKind kind)
    {
        var code = _codes.For(kind, Matter);

        Assert.Equal((kind, Matter), _codes.Read(code));
        Assert.Equal((kind, Matter), _codes.Read($" {code.Replace('-', ' ').ToLowerInvariant()} "));
    }

    [Fact]
    public void A_code_with_any_letter_changed_is_refused()
    {
        var code = _codes.For(PaperKind.Receipt, Matter);

        Assert.All(Enumerable.Range(0, code.Length).Where(place => code[place] != '-'), place =>
            Assert.Null(_codes.Read(code[..place] + (code[place] == 'A' ? 'B' : 'A') + code[(place + 1)..])));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("ABCD-EFGH")]
    [InlineData("0000-0000-0000-0000-0000-0000-0000-0000-0000-0000")]
    public void What_is_no_code_is_refused(string? code) => Assert.Null(_codes.Read(code));

    [Fact]
    public void Another_installations_code_is_refused() => Assert.Null(
        _codes.Read(new PaperCode(new LajurSecret(new string('x', LajurSecret.MinLength))).For(PaperKind.Receipt, Matter)));
}
