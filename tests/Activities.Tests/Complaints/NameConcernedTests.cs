using Lajur.Registry.Cases;
using Lajur.Registry.Complaints;
using Lajur.Testing.Databases;
using Lajur.Testing.Drawings;
using Lajur.Testing.Runs;
using Microsoft.EntityFrameworkCore;
using static Lajur.Activities.Tests.Complaints.ComplaintRun;

namespace Lajur.Activities.Tests.Complaints;

public sealed class NameConcernedTests
{
    private const string Summary = "Antrean di loket lebih dari dua jam.";

    [Fact]
    public async Task It_keeps_the_matter_and_adds_who_is_meant_to_those_who_were_known()
    {
        await using var run = await OpenAsync(Naming("js:'  ' + getPencatatan().ringkasan + '  '", "js:getPencatatan().petugasTerkait"));
        var (head, civil) = (await run.OfficerIdAsync("kepala"), await run.OfficerIdAsync("capil"));
        var number = (await run.ComplainAsync(more: ("petugas", "Kepala Dinas"))).Number;
        Assert.Equal([head], await ConcernedAsync(run));

        await run.CompleteAsync(
            number, Counter, "Selesai", "petugas",
            ("ringkasan", Summary), ("petugasTerkait", civil.ToString()), ("petugasTerkait", head.ToString()));

        Assert.Equal(new[] { head, civil }.Order(), await ConcernedAsync(run));
        Assert.Equal(Summary, (await run.ReadAsync(db => db.Set<Complaint>().SingleAsync())).Summary);
        Assert.Equal("Menyangkut 2", (await run.OpenItemAsync(number, Counter)).Instructions);
    }

    [Fact]
    public async Task What_is_no_officer_names_nobody_and_no_summary_keeps_the_one_that_is_known()
    {
        await using var run = await OpenAsync(Naming(
            "js:getPencatatan().ringkasan", "js:['tidak-ada', '7d8f1f0e-3b53-4c0e-9f2a-6f4f0a1b2c3d', null]", again: true));
        var number = (await run.ComplainAsync()).Number;

        await run.CompleteAsync(number, Counter, "Selesai", "petugas", ("ringkasan", Summary));

        Assert.Empty(await ConcernedAsync(run));
        Assert.Equal(Summary, (await run.ReadAsync(db => db.Set<Complaint>().SingleAsync())).Summary);
        Assert.Equal("Menyangkut 0", (await run.OpenItemAsync(number, Counter)).Instructions);
    }

    [Fact]
    public async Task In_a_service_that_takes_no_complaints_it_is_an_incident_that_says_so()
    {
        var drawing = Sketch.OfCase().Step("Catat", "Lajur.NameConcerned").Close()
            .Arrow("Permohonan", "Catat").Arrow("Catat", "Tutup");
        await using var run = await OfficeRun.OpenAsync(new SqliteDatabase(), drawing.ToDefinition());

        var number = (await run.SubmitAsync()).Number;

        Assert.Equal(CaseStatus.Faulted, (await run.CaseAsync(number)).Status);
        Assert.Contains("bukan pengaduan", (await run.InstanceAsync(number)).State.Incidents[0].ToString(), StringComparison.Ordinal);
    }

    private static Task<List<Guid>> ConcernedAsync(OfficeRun run) => run.ReadAsync(async db =>
        (await db.Set<ConcernedOfficer>().Select(one => one.OfficerId).ToListAsync()).Order().ToList());

    /// <summary>A step that asks, the naming by what was answered, and a step that tells how many are concerned.</summary>
    private static Sketch Naming(string summary, string officers, bool again = false)
    {
        var drawing = Sketch.OfCase().Variable("Pencatatan").Variable("Banyak")
            .Task("Periksa", ("form", "pencatatan"), ("> answers", "Pencatatan"))
            .Step("Catat", "Lajur.NameConcerned", ("summary", summary), ("officers", officers), ("> count", "Banyak"))
            .Task("Lanjut", ("instructions", "js:'Menyangkut ' + getBanyak()")).Close()
            .Arrow("Permohonan", "Periksa").Arrow("Periksa", "Catat", "Selesai");
        drawing = again
            ? drawing.Step("Catat lagi", "Lajur.NameConcerned", ("> count", "Banyak")).Arrow("Catat", "Catat lagi").Arrow("Catat lagi", "Lanjut")
            : drawing.Arrow("Catat", "Lanjut");
        return drawing.Arrow("Lanjut", "Tutup", "Selesai");
    }
}
