using Lajur.Engine.Definitions;
using Lajur.Testing.Drawings;

namespace Lajur.Activities.Tests.Checks;

/// <summary>The service of the seeded office promises 30 minutes.</summary>
public sealed class PromiseCheckTests(DrawingChecks checks) : IClassFixture<DrawingChecks>
{
    [Fact]
    public async Task Steps_within_the_promise_are_passed_over() =>
        Assert.Empty(await checks.OfAsync(InARow("10 menit", "20 menit")));

    [Fact]
    public async Task Steps_beyond_the_promise_are_told_and_never_refused()
    {
        var problem = Assert.Single(await checks.OfAsync(InARow("15 menit", "1 jam")));

        Assert.Equal((ProblemSeverity.Warning, null), (problem.Severity, problem.ActivityId));
        Assert.Equal(
            "Standar pelayanan menjanjikan 30 menit, sedangkan langkah-langkah yang digambar memerlukan 15 menit + 1 jam = 1 jam 15 menit.",
            problem.Message);
    }

    [Fact]
    public async Task A_working_day_is_more_than_any_promise_in_minutes() =>
        Assert.EndsWith("memerlukan 1 hari kerja.", Assert.Single(await checks.OfAsync(InARow("1 hari kerja"))).Message, StringComparison.Ordinal);

    [Fact]
    public async Task What_is_done_side_by_side_counts_by_its_longest_way()
    {
        var sketch = Sketch.OfCase().Task("Satu", ("duration", "20 menit")).Task("Dua", ("duration", "25 menit")).Close()
            .Arrow("Permohonan", "Satu").Arrow("Permohonan", "Dua").Arrow("Satu", "Tutup", "Selesai").Arrow("Dua", "Tutup", "Selesai");

        Assert.Empty(await checks.OfAsync(sketch));
    }

    [Fact]
    public async Task A_way_back_is_walked_once()
    {
        var sketch = Sketch.OfCase().Task("Satu", ("duration", "20 menit"), ("outcomes", new[] { "Selesai", "Ulang" }))
            .Task("Dua", ("duration", "5 menit")).Close()
            .Arrow("Permohonan", "Satu").Arrow("Satu", "Dua", "Ulang").Arrow("Dua", "Satu", "Selesai").Arrow("Satu", "Tutup", "Selesai");

        Assert.Empty(await checks.OfAsync(sketch));
    }

    private static Sketch InARow(params string[] durations)
    {
        var (sketch, last, port) = (Sketch.OfCase(), "Permohonan", "Done");
        foreach (var (place, duration) in durations.Index())
        {
            sketch.Task($"Langkah {place}", ("duration", duration)).Arrow(last, $"Langkah {place}", port);
            (last, port) = ($"Langkah {place}", "Selesai");
        }

        return sketch.Close().Arrow(last, "Tutup", port);
    }
}
