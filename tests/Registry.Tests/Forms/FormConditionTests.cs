using Lajur.Registry.Forms.Conditions;

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
    [InlineData("=media > 3", "4", true)]
    [InlineData("=media > 3", "10", true)]
    [InlineData("=media > 3", null, false)]
    [InlineData("=not(media > 3)", null, true)]
    [InlineData("=media >= date(\"2026-02-01\")", "2026-11-22", true)]
    [InlineData("=media in (\"a\", \"b\")", "b", true)]
    [InlineData("=media in [17..60]", "60", true)]
    [InlineData("=media in [17..60]", "61", false)]
    [InlineData("=contains(media, \"bc\")", "abcd", true)]
    [InlineData("=starts with(media, \"b\")", "abcd", false)]
    [InlineData("=list contains(media, \"x\") or media = null", "x", true)]
    [InlineData("=string length(media) > 3", "abcd", true)]
    [InlineData("=count(media) = 0", null, true)]
    [InlineData("=media", "true", true)]
    [InlineData("=(media = \"a\" or media = \"b\") and not(lain = \"x\")", "b", true)]
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
    [InlineData("=media = \"a\" xor b = 1")]
    [InlineData("=media = \"a")]
    [InlineData("=not media")]
    [InlineData("=media + 1 = 2")]
    [InlineData("=some x in media satisfies x = 1")]
    [InlineData("=if media then 1 else 2")]
    [InlineData("=media in []")]
    public void What_is_beyond_it_is_not_guessed_at(string text) => Assert.Null(FormCondition.TryParse(text));

    [Fact]
    public void A_page_can_test_the_same_under_the_names_that_are_posted()
    {
        var condition = FormCondition.TryParse("=a = \"x\" and b != 2 or c = null")!;

        Assert.Equal(
            """["or",["and",["=",["field","baris-0-a"],["text","x"]],["!=",["field","baris-0-b"],["text","2"]]],["=",["field","baris-0-c"],["text",null]]]""",
            condition.Test.ToScript(key => $"baris-0-{key}").ToJsonString());
        Assert.Equal(["a", "b", "c"], condition.Keys);
    }

    [Fact]
    public void What_cannot_be_read_is_told_with_its_place()
    {
        FormCondition.TryParse("=media ? 3", out var sign);
        FormCondition.TryParse("=media = ", out var end);

        Assert.Contains("\"?\" pada huruf ke-8", sign, StringComparison.Ordinal);
        Assert.Contains("berakhir", end, StringComparison.Ordinal);
    }
}
