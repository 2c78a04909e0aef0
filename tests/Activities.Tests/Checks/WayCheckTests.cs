using Lajur.Testing.Drawings;

namespace Lajur.Activities.Tests.Checks;

/// <summary>The steps whose ways on are fixed, and the numbers that a drawing asks for.</summary>
public sealed class WayCheckTests(DrawingChecks checks) : IClassFixture<DrawingChecks>
{
    [Fact]
    public async Task Both_ways_of_a_SIAK_step_lead_on_and_its_lateness_may_lead_nowhere()
    {
        var drawing = Sketch.OfCase().Step("Siak", "Lajur.SiakStep", ("lane", "operator-siak"), ("title", "Memindai")).Close()
            .Arrow("Permohonan", "Siak").Arrow("Siak", "Tutup", "Berhasil");

        var problem = Assert.Single(await checks.OfAsync(drawing));

        Assert.Equal("Langkah \"Siak\": \"Belum berhasil\" tidak menuju ke mana pun.", problem.Message);
    }

    [Theory]
    [InlineData(null, 0)]
    [InlineData("5 hari kerja", 1)]
    public async Task Giving_up_leads_on_where_a_time_is_set_for_it(string? time, int problems)
    {
        var drawing = Sketch.OfCase()
            .Step("Giliran", "Lajur.ApplicantTask", ("title", "Masuk"), ("message", "Masuklah."), ("giveUpAfter", time)).Close()
            .Arrow("Permohonan", "Giliran").Arrow("Giliran", "Tutup", "Sudah");

        Assert.Equal(problems, (await checks.OfAsync(drawing)).Count);
    }

    [Fact]
    public async Task A_number_can_be_written()
    {
        var drawing = Sketch.OfCase().Step("Agenda", "Lajur.EnterRegister", ("book", "agenda"), ("pattern", "{nomer}")).Close()
            .Arrow("Permohonan", "Agenda").Arrow("Agenda", "Tutup");

        Assert.Equal("pattern", Assert.Single(await checks.OfAsync(drawing)).Path);
    }
}
