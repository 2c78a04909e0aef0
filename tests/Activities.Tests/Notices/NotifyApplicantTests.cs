using Lajur.Registry.Cases;
using Lajur.Registry.History;
using Lajur.Registry.Inbox;
using Lajur.Registry.Notices;
using Lajur.Testing.Databases;
using Lajur.Testing.Drawings;
using Lajur.Testing.Runs;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Activities.Tests.Notices;

public sealed class NotifyApplicantTests
{
    private const string Counter = "petugas-layanan";

    [Theory]
    [InlineData(ContactMedium.TrackingPage, 0)]
    [InlineData(ContactMedium.Email, 1)]
    public async Task On_the_page_and_by_mail_it_goes_on_at_once(ContactMedium medium, int mails)
    {
        await using var run = await OfficeRun.OpenAsync(new SqliteDatabase(), Telling());

        var number = (await run.SubmitAsync(medium: medium)).Number;

        var told = await run.CaseAsync(number);
        Assert.Equal((CaseStatus.Closed, "Jawabannya ya."), (told.Status, told.Answer));
        Assert.Single(await run.EventsAsync(number), e => e.Kind == CaseEventKind.Notified);
        Assert.Equal(mails, await run.ReadAsync(db => db.Set<Notice>().CountAsync(n => n.CaseId == told.Id && n.Link == NoticeLink.Case)));
    }

    [Theory]
    [InlineData(ContactMedium.Telephone)]
    [InlineData(ContactMedium.WhatsApp)]
    [InlineData(ContactMedium.InPerson)]
    public async Task What_a_person_must_say_waits_for_staff(ContactMedium medium)
    {
        await using var run = await OfficeRun.OpenAsync(new SqliteDatabase(), Telling());
        var number = (await run.SubmitAsync(medium: medium)).Number;

        var contact = Assert.Single(await run.OpenItemsAsync(number));
        Assert.Equal((WorkItemKind.Contact, Counter), (contact.Kind, contact.LaneKey));
        Assert.Contains("Jawabannya ya.", contact.Instructions, StringComparison.Ordinal);
        Assert.Equal("Jawabannya ya.", (await run.CaseAsync(number)).Answer);
        await run.CompleteAsync(number, Counter, "Tidak dapat dihubungi", "petugas");

        Assert.Equal(CaseStatus.Closed, (await run.CaseAsync(number)).Status);
    }

    [Fact]
    public async Task Said_on_the_tracking_page_alone_it_bothers_nobody()
    {
        await using var run = await OfficeRun.OpenAsync(
            new SqliteDatabase(), Telling(("medium", "TrackingPage"), ("isAnswer", "False"), ("lane", null)));

        var number = (await run.SubmitAsync(medium: ContactMedium.Telephone)).Number;

        var told = await run.CaseAsync(number);
        Assert.Equal((CaseStatus.Closed, null), (told.Status, told.Answer));
        Assert.Single(await run.EventsAsync(number), e => e.Kind == CaseEventKind.Notified);
    }

    private static Engine.Definitions.WorkflowDefinition Telling(params (string Input, object? Value)[] inputs) => Sketch.OfCase()
        .Step(
            "Beri tahu",
            "Lajur.NotifyApplicant",
            [("subject", "Jawaban"), ("text", "Jawabannya ya."), ("lane", Counter), ("isAnswer", "True"), .. inputs])
        .Close().Arrow("Permohonan", "Beri tahu").Arrow("Beri tahu", "Tutup").ToDefinition();
}
