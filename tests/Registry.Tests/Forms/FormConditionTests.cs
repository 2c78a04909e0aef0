using Lajur.Registry.Forms;

namespace Lajur.Registry.Tests.Forms;

public sealed class FormConditionTests
{
    [Theory]
    [InlineData("=media = \"Email\"", "Email", true)]
    [InlineData("=media = \"Email\"", "WhatsApp", false)]
    [InlineData("=media != \"Email\"", "WhatsApp", true)]
    [InlineData("=media != \"Email\"", null, true)]
    [InlineData("= media=null", null, true)]
    [InlineData("=media != null", "x", true)]
    [InlineData("=media = 17", "17", true)]
    [InlineData("=media = \"a\" or media = \"b\"", "b", true)]
    [InlineData("=media = \"a\" and lain = \"b\"", "a", false)]
    [InlineData("=lain = \"x\" and media = \"a\" or media = \"b\"", "b", true)]
    [InlineData("=media = \"a or b = c\"", "a or b = c", true)]
    public void It_compares_fields_with_values(string text, string? media, bool holds)
    {
        var condition = FormCondition.TryParse(text);

        Assert.NotNull(condition);
        Assert.Equal(holds, condition.Holds(key => key == "media" && media is not null ? [media] : []));
        Assert.Equal(text, condition.Text);
    }

    [Theory]
    [InlineData("media = \"Email\"")]
    [InlineData("=")]
    [InlineData("=media")]
    [InlineData("=media > 3")]
    [InlineData("=media = \"a\" xor b = 1")]
    [InlineData("=media = \"a")]
    [InlineData("=not(media = 1)")]
    public void What_is_beyond_it_is_not_guessed_at(string text) => Assert.Null(FormCondition.TryParse(text));

    [Fact]
    public void A_page_can_read_its_clauses()
    {
        var condition = FormCondition.TryParse("=a = \"x\" and b != 2 or c = null")!;

        Assert.Equal([[new FormClause("a", true, "x"), new FormClause("b", false, "2")], [new FormClause("c", true, null)]], condition.AnyOfAll);
    }
}
