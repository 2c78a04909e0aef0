using System.Text.Json.Nodes;
using Lajur.Registry.Sop;
using Lajur.Registry.Tests.Cases;

namespace Lajur.Registry.Tests.Sop;

public sealed class SopMatrixTests
{
    private static readonly DateTimeOffset Nine = new(2026, 11, 23, 2, 0, 0, TimeSpan.Zero);

    [Fact]
    public void The_small_procedure_reads_as_a_table()
    {
        var matrix = SopDrawing.Read(SmallProcedure.Json()).ToMatrix(Lane);

        Assert.Equal(["pemohon", "petugas-layanan", "bidang-dafduk"], matrix.Lanes.Select(lane => lane.Key));
        Assert.Equal(
            [
                ("1", "Masuk", SopSymbol.Terminator, null), ("2", "Pilah", SopSymbol.Decision, "15 menit"),
                ("3", "Bidang", SopSymbol.Activity, "1 jam"), ("4", "Paraf", SopSymbol.Activity, "1 jam"),
            ],
            matrix.Rows.Select(row => (row.Number!, row.ActivityId, row.Symbol, row.Duration)));
        Assert.Equal(
            [new("Masuk", "Pilah", null), new("Pilah", "Bidang", SmallProcedure.Forward), new("Bidang", "Paraf", null)],
            matrix.Arrows);
    }

    [Fact]
    public void The_shipped_procedure_has_the_rows_of_the_printed_one()
    {
        var drawing = Shipped();

        Assert.Equal(["1", "2.a", "2.b", "3", "3", "4"], drawing.Rows.Select(row => row.Number));
        Assert.Equal(
            ["pemohon", "petugas-layanan", "petugas-layanan", "bidang-dafduk", "bidang-capil", "petugas-layanan"],
            drawing.Rows.Select(row => row.LaneKey));
        Assert.Equal([null, "15 menit", "15 menit", "1 jam", "1 jam", "1 jam"], drawing.Rows.Select(row => row.Duration));
    }

    [Fact]
    public void The_other_way_to_take_a_step_is_skipped()
    {
        var drawing = Shipped();

        var sorting = drawing.ToMatrix(
            Lane, [Visit("Permohonan", Nine), Visit("Langkah2b", null)], isOpen: true, asksApplicant: false);
        var answering = drawing.ToMatrix(
            Lane, [Visit("Permohonan", Nine), Visit("Langkah2b", Nine), Visit("Langkah3Capil", null)], isOpen: true, asksApplicant: false);

        Assert.Equal(
            [
                SopStepState.Done, SopStepState.Skipped, SopStepState.Current, SopStepState.Coming, SopStepState.Coming, SopStepState.Coming,
            ],
            sorting.Rows.Select(row => row.State));
        Assert.Equal(
            [
                SopStepState.Done, SopStepState.Skipped, SopStepState.Done, SopStepState.Skipped, SopStepState.Current, SopStepState.Coming,
            ],
            answering.Rows.Select(row => row.State));
    }

    [Fact]
    public void What_an_ended_case_did_not_come_to_it_skipped()
    {
        var matrix = SopDrawing.Read(SmallProcedure.Json())
            .ToMatrix(Lane, [Visit("Masuk", Nine), Visit("Pilah", Nine)], isOpen: false, asksApplicant: false);

        Assert.Equal(
            [SopStepState.Done, SopStepState.Done, SopStepState.Skipped, SopStepState.Skipped],
            matrix.Rows.Select(row => row.State));
    }

    [Fact]
    public void A_drawing_without_steps_is_an_empty_table() =>
        Assert.Empty(SopDrawing.Read([]).ToMatrix(Lane).Rows);

    private static SopDrawing Shipped()
    {
        var file = Path.Combine(AppContext.BaseDirectory, "workflows", "probolinggo", "informasi", "workflow.json");
        return SopDrawing.Read((JsonObject)JsonNode.Parse(File.ReadAllText(file))!);
    }

    private static SopLane Lane(string key) => new(key, key, 1);

    private static SopVisit Visit(string activity, DateTimeOffset? done) => new(activity, Nine, done, null, "Siti");
}
