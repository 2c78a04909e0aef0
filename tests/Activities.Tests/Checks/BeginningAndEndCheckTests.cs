using Lajur.Testing.Drawings;

namespace Lajur.Activities.Tests.Checks;

public sealed class BeginningAndEndCheckTests(DrawingChecks checks) : IClassFixture<DrawingChecks>
{
    [Fact]
    public async Task A_procedure_begins_with_the_submission()
    {
        var sketch = new Sketch().Task("Periksa").Close().Arrow("Periksa", "Tutup", "Selesai");

        var problem = Assert.Single(await checks.OfAsync(sketch));

        Assert.Equal("Alur ini tidak diawali \"Permohonan diajukan\".", problem.Message);
    }

    [Fact]
    public async Task It_begins_once()
    {
        var sketch = Sketch.OfCase().Step("Lagi", "Lajur.CaseSubmitted").Close().Arrow("Permohonan", "Tutup").Arrow("Lagi", "Tutup");

        Assert.Contains(await checks.OfAsync(sketch), p => (p.ActivityId, p.Suggestion) == ("Lagi", "Hapus salah satunya."));
    }

    [Fact]
    public async Task Nothing_leads_back_into_the_beginning()
    {
        var sketch = Sketch.OfCase().Task("Periksa", ("outcomes", new[] { "Ulang", "Selesai" })).Close()
            .Arrow("Permohonan", "Periksa").Arrow("Periksa", "Permohonan", "Ulang").Arrow("Periksa", "Tutup", "Selesai");

        Assert.Contains(
            await checks.OfAsync(sketch), p => p.Message == "Langkah \"Permohonan\": ada panah yang kembali ke awal alur.");
    }

    [Fact]
    public async Task It_can_be_closed()
    {
        var sketch = Sketch.OfCase()
            .Step("Kabari", "Lajur.NotifyApplicant", ("subject", "Kabar"), ("text", "Isi"), ("lane", "petugas-layanan"))
            .Arrow("Permohonan", "Kabari");

        Assert.Equal("Alur ini tidak pernah menutup perkara.", Assert.Single(await checks.OfAsync(sketch)).Message);
    }

    [Fact]
    public async Task A_closing_that_no_arrow_leads_to_does_not_count()
    {
        var sketch = Sketch.OfCase().Task("Periksa").Close().Arrow("Periksa", "Tutup", "Selesai");

        Assert.Contains(
            await checks.OfAsync(sketch), p => p.Message == "Langkah \"Permohonan\": tidak ada jalan dari sini ke \"Tutup perkara\".");
    }

    [Fact]
    public async Task A_notice_by_staff_needs_a_lane()
    {
        var sketch = Sketch.OfCase().Step("Kabari", "Lajur.NotifyApplicant", ("subject", "Kabar"), ("text", "Isi")).Close()
            .Arrow("Permohonan", "Kabari").Arrow("Kabari", "Tutup");

        var problem = Assert.Single(await checks.OfAsync(sketch));

        Assert.Equal(("Kabari", "lane"), (problem.ActivityId, problem.Path));
    }

    [Fact]
    public async Task A_drawing_that_is_no_procedure_is_left_alone()
    {
        var sketch = new Sketch().Step("Tulis", "Elsa.WriteLine", ("text", "Halo"));
        sketch.CustomProperties.Clear();

        Assert.Empty(await checks.OfAsync(sketch, "catatan"));
    }
}
