using Lajur.Engine.Running;
using Lajur.Registry.Cases;
using Lajur.Testing.Databases;
using Lajur.Testing.Drawings;
using Lajur.Testing.Runs;

namespace Lajur.Activities.Tests.Cases;

public sealed class CaseSubmittedTests
{
    [Fact]
    public async Task Channel_medium_and_answers_are_there_for_the_steps_that_follow()
    {
        var drawing = new Sketch().Variable("Saluran").Variable("Media").Variable("Isi")
            .Step("Permohonan", "Lajur.CaseSubmitted", ("> channel", "Saluran"), ("> medium", "Media"), ("> answers", "Isi"))
            .Task("Periksa", ("instructions", "js:getSaluran() + ' / ' + getMedia() + ' / ' + getIsi().perihal"))
            .Close()
            .Arrow("Permohonan", "Periksa").Arrow("Periksa", "Tutup", "Selesai");
        await using var run = await OfficeRun.OpenAsync(new SqliteDatabase(), drawing.ToDefinition());

        var number = (await run.SubmitAsync(Channel.Sp4nLapor, ContactMedium.Email)).Number;

        var item = Assert.Single(await run.OpenItemsAsync(number));
        Assert.Equal("Sp4nLapor / Email / Akta kelahiran", item.Instructions);
    }

    [Fact]
    public async Task A_channel_that_the_drawing_does_not_take_faults_the_run_and_says_which()
    {
        var drawing = new Sketch()
            .Step("Permohonan", "Lajur.CaseSubmitted", ("channels", new[] { "InPerson" }))
            .Close().Arrow("Permohonan", "Tutup");
        await using var run = await OfficeRun.OpenAsync(new SqliteDatabase(), drawing.ToDefinition());

        var taken = await run.SubmitAsync(Channel.InPerson);
        var refused = await run.SubmitAsync(Channel.Instagram);

        Assert.Equal(WorkflowSubStatus.Finished, (await run.InstanceAsync(taken.Number)).SubStatus);
        var faulted = await run.InstanceAsync(refused.Number);
        Assert.Equal(WorkflowSubStatus.Faulted, faulted.SubStatus);
        Assert.Contains("tidak menerima permohonan melalui Instagram", Assert.Single(faulted.State.Incidents).Message, StringComparison.Ordinal);
    }
}
