using System.Text.Json.Nodes;
using Lajur.Testing.Drawings;

namespace Lajur.Activities.Tests.Checks;

public sealed class NameCheckTests(DrawingChecks checks) : IClassFixture<DrawingChecks>
{
    [Fact]
    public async Task A_lane_is_one_of_the_office()
    {
        var problem = Assert.Single(await checks.OfAsync(With(("lane", "kasi-pelayanan"))));

        Assert.Equal(("Periksa", "lane"), (problem.ActivityId, problem.Path));
        Assert.Equal(
            "Langkah \"Periksa\": pelaksana \"kasi-pelayanan\" tidak ada di Dinas Kependudukan dan Pencatatan Sipil Kota Probolinggo.",
            problem.Message);
        Assert.Contains("Bidang Pencatatan Sipil (bidang-capil)", problem.Suggestion, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_applicant_has_no_inbox()
    {
        var problem = Assert.Single(await checks.OfAsync(With(("lane", "pemohon"))));

        Assert.Contains("pemohon tidak memiliki daftar tugas", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_is_one_of_the_service()
    {
        var problem = Assert.Single(await checks.OfAsync(With(("form", "perekaman"))));

        Assert.Equal("Langkah \"Periksa\": formulir \"perekaman\" tidak ada.", problem.Message);
        Assert.Contains("sortir", problem.Suggestion, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_column_of_the_matrix_is_a_lane_of_the_office()
    {
        var sketch = With();
        sketch.CustomProperties["lanes"] = new JsonArray("pemohon", "sekretaris");

        var problem = Assert.Single(await checks.OfAsync(sketch));

        Assert.Null(problem.ActivityId);
        Assert.Contains("Kolom pelaksana \"sekretaris\" tidak ada", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_computed_as_the_case_runs_is_not_guessed_at() =>
        Assert.Empty(await checks.OfAsync(With(("lane", "js:'bidang-' + 'capil'"))));

    [Fact]
    public async Task A_drawing_of_an_office_that_is_not_known_is_left_alone()
    {
        var sketch = With(("lane", "kasi-pelayanan"));
        sketch.CustomProperties["office"] = "jember";

        Assert.Empty(await checks.OfAsync(sketch, "jember-informasi"));
    }

    private static Sketch With(params (string Input, object? Value)[] inputs) => Sketch.OfCase().Task("Periksa", inputs).Close()
        .Arrow("Permohonan", "Periksa").Arrow("Periksa", "Tutup", "Selesai");
}
