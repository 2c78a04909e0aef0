using Lajur.Registry.Cases;
using Lajur.Registry.Registers;
using Lajur.Testing.Databases;
using Lajur.Testing.Drawings;
using Lajur.Testing.Runs;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Activities.Tests.Registers;

public sealed class RegisterTests
{
    [Fact]
    public async Task A_case_is_entered_with_the_next_number_of_the_year_and_stamped_by_who_did_the_step_before()
    {
        var drawing = Sketch.OfCase()
            .Step("Agenda", "Lajur.EnterRegister", ("book", "agenda"), ("pattern", "{nomor:00}/{tahun}"), ("subject", "Surat"))
            .Task("Cap").Step("Stempel", "Lajur.StampEntry", ("book", "agenda")).Close()
            .Arrow("Permohonan", "Agenda").Arrow("Agenda", "Cap").Arrow("Cap", "Stempel", "Selesai").Arrow("Stempel", "Tutup");
        await using var run = await OfficeRun.OpenAsync(new SqliteDatabase(), drawing.ToDefinition());
        await run.SubmitAsync();
        await run.PassUntilAsync(OfficeRun.At(31, 23, month: 12));
        var number = (await run.SubmitAsync()).Number;
        await run.PassUntilAsync(new(2027, 1, 1, 0, 30, 0, TimeSpan.FromHours(7)));
        await run.SubmitAsync();
        await run.CompleteAsync(number, "petugas-layanan", "Selesai", "petugas");

        var entries = await run.ReadAsync(db => db.Set<RegisterEntry>().Where(e => e.Book == "agenda").OrderBy(e => e.EnteredAt).ToListAsync());
        Assert.Equal(["01/2026", "02/2026", "01/2027"], entries.Select(entry => entry.Text));
        Assert.Equal([null, "Siti Rahmawati", null], entries.Select(entry => entry.StampedByName));
        Assert.All(entries, entry => Assert.Equal("Surat", entry.Subject));
    }

    [Fact]
    public async Task A_stamp_without_a_number_is_an_incident_that_says_what_to_draw()
    {
        var drawing = Sketch.OfCase().Step("Stempel", "Lajur.StampEntry", ("book", "agenda")).Close()
            .Arrow("Permohonan", "Stempel").Arrow("Stempel", "Tutup");
        await using var run = await OfficeRun.OpenAsync(new SqliteDatabase(), drawing.ToDefinition());
        var number = (await run.SubmitAsync()).Number;

        Assert.Equal(CaseStatus.Faulted, (await run.CaseAsync(number)).Status);
        Assert.Contains("Beri nomor agenda", (await run.InstanceAsync(number)).State.Incidents[0].ToString(), StringComparison.Ordinal);
    }
}
