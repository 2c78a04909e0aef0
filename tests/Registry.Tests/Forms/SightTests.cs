using Lajur.Registry.Forms;

namespace Lajur.Registry.Tests.Forms;

/// <summary>What a condition looks at may stand anywhere in the form.</summary>
public sealed class SightTests
{
    private static string Text(string key, string? hide = null) =>
        $$"""{ "type": "textfield", "id": "{{key}}", "key": "{{key}}", "label": "{{key}}", "conditional": { "hide": "{{(hide ?? "").Replace("\"", "\\\"", StringComparison.Ordinal)}}" } }""";

    [Fact]
    public void A_field_that_waits_for_one_further_down_is_shown_and_kept()
    {
        var form = Drawn.Form(Text("a", "=b != \"ya\""), Text("b"));

        Assert.Equal("""{"a":"isi","b":"ya"}""", Drawn.Check(form, ("a", "isi"), ("b", "ya")).Answers.ToJson().ToJsonString());
        Assert.Equal("""{"b":"tidak"}""", Drawn.Check(form, ("a", "isi"), ("b", "tidak")).Answers.ToJson().ToJsonString());
    }

    [Fact]
    public void What_is_hidden_further_down_does_not_count_further_up()
    {
        var form = Drawn.Form(Text("a", "=b != \"ya\""), Text("b", "=c = \"tutup\""), Text("c"));

        Assert.Equal("""{"c":"tutup"}""", Drawn.Check(form, ("a", "isi"), ("b", "ya"), ("c", "tutup")).Answers.ToJson().ToJsonString());
        Assert.Equal(["a", "b", "c"], Keys(form, ("b", "ya")));
    }

    [Fact]
    public void Fields_that_hide_each_other_come_to_rest()
    {
        var form = Drawn.Form(Text("a", "=b = \"x\""), Text("b", "=a = \"y\""));

        Assert.Equal(["b"], Keys(form, ("a", "y"), ("b", "x")));
        Assert.Single(Keys(Drawn.Form(Text("a", "=a != null")), ("a", "")));
    }

    [Fact]
    public void A_form_nobody_has_touched_yet_is_shown_by_its_defaults()
    {
        const string Kind = """{ "type": "radio", "id": "k", "key": "k", "label": "K", "defaultValue": "x", "values": [ { "value": "x", "label": "X" }, { "value": "y", "label": "Y" } ] }""";
        var form = Drawn.Form(Kind, Text("a", "=k = \"x\""), Text("b", "=k != \"x\""));

        Assert.Equal(["k", "b"], Keys(form));
        Assert.Equal(["k", "a"], Keys(form, ("k", "")));
    }

    [Fact]
    public void A_number_with_a_comma_is_compared_as_a_number()
    {
        var form = Drawn.Form("""{ "type": "number", "id": "n", "key": "n", "label": "N", "decimalDigits": 1 }""", Text("a", "=n > 10"));

        Assert.Equal(["n", "a"], Keys(form, ("n", "1,5")));
    }

    private static IEnumerable<string> Keys(FormSchema form, params (string Key, string Value)[] posted) =>
        form.Visible(Drawn.Posted(posted)).Select(component => component.Id);
}
