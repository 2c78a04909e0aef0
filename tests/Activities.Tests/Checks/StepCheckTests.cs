using Lajur.Engine.Definitions;
using Lajur.Testing.Drawings;

namespace Lajur.Activities.Tests.Checks;

public sealed class StepCheckTests(DrawingChecks checks) : IClassFixture<DrawingChecks>
{
    [Fact]
    public async Task A_whole_drawing_has_no_problem() => Assert.Empty(await checks.OfAsync(With()));

    [Fact]
    public async Task A_task_needs_a_lane_and_a_title()
    {
        var problems = await checks.OfAsync(With(("lane", null), ("title", "")));

        Assert.Equal(["lane", "title"], problems.Select(problem => problem.Path).Order(StringComparer.Ordinal));
        Assert.All(problems, problem => Assert.Equal(("Periksa", ProblemSeverity.Error), (problem.ActivityId, problem.Severity)));
        Assert.All(problems, problem => Assert.False(string.IsNullOrWhiteSpace(problem.Suggestion)));
    }

    [Fact]
    public async Task An_outcome_leads_somewhere()
    {
        var problem = Assert.Single(await checks.OfAsync(With(("outcomes", new[] { "Selesai", "Tolak" }))));

        Assert.Equal(("Periksa", "outcomes"), (problem.ActivityId, problem.Path));
        Assert.Equal("Langkah \"Periksa\": hasil \"Tolak\" tidak menuju ke mana pun.", problem.Message);
        Assert.Contains("Tarik panah", problem.Suggestion, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_task_has_at_least_one_outcome()
    {
        var problems = await checks.OfAsync(With(("outcomes", Array.Empty<string>())));

        Assert.Contains(problems, problem => problem.Message == "Langkah \"Periksa\": belum ada pilihan hasilnya.");
    }

    [Fact]
    public async Task The_name_of_the_late_port_is_taken()
    {
        var problems = await checks.OfAsync(With(("outcomes", new[] { "Selesai", "Terlambat" })));

        Assert.Contains(problems, problem => problem.Message.Contains("sudah dipakai untuk tenggat", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_time_can_be_read()
    {
        var problem = Assert.Single(await checks.OfAsync(With(("duration", "setengah hari"))));

        Assert.Equal("Langkah \"Periksa\": waktu \"setengah hari\" tidak dapat dibaca.", problem.Message);
    }

    [Fact]
    public async Task Duties_are_separated_from_a_step_that_exists()
    {
        var problem = Assert.Single(await checks.OfAsync(With(("notSameAs", new[] { "Permohonan", "Perisak" }))));

        Assert.Equal("Langkah \"Periksa\": tidak ada langkah bernama \"Perisak\".", problem.Message);
    }

    private static Sketch With(params (string Input, object? Value)[] inputs) => Sketch.OfCase().Task("Periksa", inputs).Close()
        .Arrow("Permohonan", "Periksa").Arrow("Periksa", "Tutup", "Selesai");
}
