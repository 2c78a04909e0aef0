using Lajur.Host.Casework;
using Lajur.Registry.Sop;

namespace Lajur.Host.Tests.Casework;

public sealed class SopWiresTests
{
    [Fact]
    public void An_arrow_to_the_next_row_leaves_downwards_and_runs_along_the_border_to_its_column()
    {
        var wires = new SopWires(Matrix(["a", "b", "c"], [("1", "a"), ("2", "c")], ("1", "2")));

        Assert.Equal(["down"], wires.At(0, 0));
        Assert.Equal(["center-rightwards"], wires.At(1, 0));
        Assert.Equal(["across"], wires.At(1, 1));
        Assert.Equal(["center-leftwards", "in"], wires.At(1, 2));
    }

    [Fact]
    public void An_arrow_that_leaps_rows_passes_the_symbols_between_at_the_left()
    {
        var wires = new SopWires(Matrix(["a"], [("1", "a"), ("2", "a"), ("3", "a")], ("1", "3")));

        Assert.Equal(["past-out"], wires.At(0, 0));
        Assert.Equal(["past"], wires.At(1, 0));
        Assert.Equal(["past-in"], wires.At(2, 0));
    }

    [Fact]
    public void An_arrow_back_runs_up_at_the_right()
    {
        var wires = new SopWires(Matrix(["a", "b"], [("1", "a"), ("2", "b")], ("2", "1")));

        Assert.Equal(["back-in"], wires.At(0, 0));
        Assert.Equal(["back-rightwards"], wires.At(1, 0));
        Assert.Equal(["back-leftwards", "back-out"], wires.At(1, 1));
    }

    [Fact]
    public void An_arrow_from_or_to_a_step_without_a_row_is_not_drawn()
    {
        var wires = new SopWires(Matrix(["a"], [("1", "a")], ("1", "gone")));

        Assert.Empty(wires.At(0, 0));
    }

    private static SopMatrix Matrix(
        string[] lanes, (string Id, string Lane)[] rows, params (string From, string To)[] arrows) => new(
        [.. lanes.Select((lane, index) => new SopLane(lane, lane, index + 1))],
        [.. rows.Select(row => new SopRow
        {
            ActivityId = row.Id,
            Number = row.Id,
            Title = row.Id,
            LaneKey = row.Lane,
            Symbol = SopSymbol.Activity,
            Requirements = null,
            Duration = null,
            Output = null,
        })],
        [.. arrows.Select(arrow => new SopArrow(arrow.From, arrow.To, Label: null))]);
}
