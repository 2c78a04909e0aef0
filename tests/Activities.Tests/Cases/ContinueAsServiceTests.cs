using Lajur.Registry.Cases;
using Lajur.Testing.Databases;
using Lajur.Testing.Drawings;
using Lajur.Testing.Runs;

namespace Lajur.Activities.Tests.Cases;

public sealed class ContinueAsServiceTests
{
    [Theory]
    [InlineData("probolinggo/tidak-ada")]
    [InlineData("informasi")]
    public async Task A_service_that_is_not_there_or_the_cases_own_is_an_incident_that_says_what_to_check(string service)
    {
        var drawing = Sketch.OfCase().Step("Lanjut", "Lajur.ContinueAsService", ("service", service), ("message", "Lanjutkan.")).Close()
            .Arrow("Permohonan", "Lanjut").Arrow("Lanjut", "Tutup", "Dilanjutkan").Arrow("Lanjut", "Tutup", "Dijawab saja");
        await using var run = await OfficeRun.OpenAsync(new SqliteDatabase(), drawing.ToDefinition());
        var number = (await run.SubmitAsync()).Number;

        Assert.Equal(CaseStatus.Faulted, (await run.CaseAsync(number)).Status);
        Assert.Contains("Periksa pilihan layanan", (await run.InstanceAsync(number)).State.Incidents[0].ToString(), StringComparison.Ordinal);
    }
}
