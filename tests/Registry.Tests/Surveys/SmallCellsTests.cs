using Lajur.Registry.Surveys.Results;

namespace Lajur.Registry.Tests.Surveys;

public sealed class SmallCellsTests
{
    [Theory]
    [InlineData("20 30", "20 30")]
    [InlineData("20 30 4", "- 30 -")]
    [InlineData("20 30 4 0", "- 30 - 0")]
    [InlineData("1 1 1 50 9", "1: - - - 50 -")]
    [InlineData("4 4 50", "- - 50")]
    [InlineData("5 5", "5 5")]
    [InlineData("3 0", "- 0")]
    public void Small_cells_are_hidden_with_enough_others_to_hide_in(string given, string shown)
    {
        var cells = given.Split(' ').Select(int.Parse).ToArray();

        var hidden = SmallCells.Hide(cells);

        Assert.Equal(shown.Replace("1: ", "", StringComparison.Ordinal), string.Join(' ', cells.Select((count, index) => hidden[index] ? "-" : $"{count}")));
    }

    [Fact]
    public void Whatever_the_cells_are_nothing_shown_or_left_over_is_about_one_to_four_people()
    {
        var draw = new Random(14);
        for (var sample = 0; sample < 5000; sample++)
        {
            var cells = Enumerable.Range(0, 1 + draw.Next(8)).Select(_ => draw.Next(12)).ToArray();
            if (cells.Sum() < SmallCells.Fewest)
            {
                continue;
            }

            var hidden = SmallCells.Hide(cells);

            Assert.DoesNotContain(cells.Where((_, index) => !hidden[index]), count => count is > 0 and < SmallCells.Fewest);
            Assert.False(cells.Where((_, index) => hidden[index]).Sum() is > 0 and < SmallCells.Fewest, string.Join(' ', cells));
        }
    }
}
