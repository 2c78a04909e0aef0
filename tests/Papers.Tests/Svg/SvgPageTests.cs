using System.Xml.Linq;
using Lajur.Papers.Drawing;
using Lajur.Papers.Sop;
using Lajur.Papers.Svg;
using Lajur.Papers.Tests.Sop;

namespace Lajur.Papers.Tests.Svg;

public sealed class SvgPageTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void It_says_what_it_is_to_who_cannot_see_it()
    {
        var svg = XElement.Parse(SvgPage.Write(FlowPages.Whole(Matrices.Informasi), "alur", "Alur SOP", "Lima langkah, empat pelaksana."));

        Assert.Equal("img", (string?)svg.Attribute("role"));
        Assert.Equal("Alur SOP", svg.Elements(Svg + "title").Single(title => (string?)title.Attribute("id") == (string?)svg.Attribute("aria-labelledby")).Value);
        Assert.Equal("Lima langkah, empat pelaksana.", svg.Element(Svg + "desc")!.Value);
    }

    [Fact]
    public void Words_of_a_drawing_stay_words()
    {
        var page = new PaperPage(10, 10, [new Mark.Text(new(1, 1), "<script>&\"", 8)]);

        Assert.Equal("<script>&\"", XElement.Parse(SvgPage.Write(page, "a\"b", "<t>", "&")).Element(Svg + "text")!.Value);
    }

    [Fact]
    public void A_step_can_lead_to_what_is_said_of_it()
    {
        var svg = XElement.Parse(SvgPage.Write(FlowPages.Whole(Matrices.Informasi), "alur", "t", "d", key => "#langkah-" + key));

        Assert.Equal("group", (string?)svg.Attribute("role"));
        Assert.Equal(
            ["#langkah-Permohonan", "#langkah-Langkah2a", "#langkah-Langkah2b", "#langkah-Langkah3Dafduk Langkah3Capil", "#langkah-Langkah4"],
            svg.Elements(Svg + "a").Select(step => (string?)step.Attribute("href")));
        Assert.StartsWith("Langkah 2.a: Mempelajari", (string?)svg.Elements(Svg + "a").ElementAt(1).Attribute("data-label"), StringComparison.Ordinal);
    }

    [Fact]
    public void It_needs_no_style_and_no_script() => Assert.DoesNotContain(
        "style=", SvgPage.Write(FlowPages.Whole(Matrices.Perekaman), "a", "t", "d"), StringComparison.Ordinal);
}
