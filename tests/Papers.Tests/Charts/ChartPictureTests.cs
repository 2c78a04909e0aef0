using Lajur.Papers.Charts;
using Lajur.Papers.Drawing;
using Lajur.Papers.Sop;
using Lajur.Papers.Svg;

namespace Lajur.Papers.Tests.Charts;

public sealed class ChartPictureTests
{
    [Fact]
    public void What_differs_is_told_by_a_sign_and_in_words_not_by_colour_alone()
    {
        var page = ChartPicture.Draw(
            [Box("a", 0, FlowLook.Plain), Box("b", 300, FlowLook.Added), Box("c", 600, FlowLook.Changed)],
            [new("a", "b", "Setuju", FlowLook.Added), new("b", "c", null, FlowLook.Plain), new("c", "tiada", null, FlowLook.Plain)]);

        var svg = SvgPage.Write(page, "uji", "Uji", "Uji", key => $"#{key}");

        Assert.Contains("+ Kotak b", svg, StringComparison.Ordinal);
        Assert.Contains("≠ Kotak c", svg, StringComparison.Ordinal);
        Assert.Contains("+ Setuju", svg, StringComparison.Ordinal);
        Assert.Contains("data-label=\"Kotak b (baru)\"", svg, StringComparison.Ordinal);
        Assert.Equal(2, page.Marks.Count(mark => mark is Mark.Line));
    }

    [Fact]
    public void The_outcomes_of_one_step_and_those_that_lead_to_one_stand_apart()
    {
        var page = ChartPicture.Draw(
            [Box("a", 0, FlowLook.Plain), Box("b", 300, FlowLook.Plain), Box("c", 900, FlowLook.Plain)],
            [new("a", "b", "Teruskan", FlowLook.Plain), new("a", "c", "Jawab", FlowLook.Plain), new("b", "c", "Setuju", FlowLook.Plain), new("c", "a", "Kembalikan", FlowLook.Plain)]);

        var words = page.Marks.OfType<Mark.Text>().ToList();

        Assert.Equal(4, words.Count);
        Assert.Equal(4, words.Select(text => text.At).Distinct().Count());
        Assert.All(page.Marks.OfType<Mark.Step>(), step => Assert.DoesNotContain(words, text =>
            text.At.X > step.Box.X && text.At.X < step.Box.Right && text.At.Y > step.Box.Y && text.At.Y < step.Box.Bottom));
    }

    [Fact]
    public void Everything_lies_on_the_page_wherever_it_stood_on_the_canvas()
    {
        var page = ChartPicture.Draw([Box("a", -400, FlowLook.Plain), Box("b", 500, FlowLook.Removed)], [new("b", "a", null, FlowLook.Removed)]);

        Assert.All(page.Marks.OfType<Mark.Step>(), step => Assert.True(
            step.Box.X >= 0 && step.Box.Y >= 0 && step.Box.Right <= page.Width && step.Box.Bottom <= page.Height));
        Assert.All(page.Marks.OfType<Mark.Line>().SelectMany(line => line.Places), place => Assert.InRange(place.Y, 0, page.Height));
    }

    private static ChartBox Box(string id, double x, FlowLook look) => new(id, $"Kotak {id}", "Loket", new(x, -20, 200, 50), look);
}
