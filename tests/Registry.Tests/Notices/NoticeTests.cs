using Lajur.Registry.Cases;
using Lajur.Registry.Inbox;
using Lajur.Registry.Intake;
using Lajur.Registry.Notices;
using Lajur.Registry.Opening;
using Lajur.Registry.Surveys.Invitations;
using Lajur.Registry.Tests.Cases;
using Lajur.Registry.Tests.Surveys;
using Lajur.Registry.Tracking;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lajur.Registry.Tests.Notices;

public sealed class NoticeTests
{
    private readonly RecordingChannel _channel = new();

    private static CancellationToken Ct => CaseOffice.Ct;

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task An_answer_by_email_is_sent_once_with_a_key_of_its_own(DatabaseProvider provider)
    {
        await using var office = await OpenAsync(provider);
        await AnswerAsync(office, ContactMedium.Email);

        var first = await PumpAsync(office);
        var second = await PumpAsync(office);

        Assert.Equal((new NoticeRound(1, 0), new NoticeRound(0, 0)), (first, second));
        var notice = Assert.Single(_channel.Sent);
        Assert.Equal(("siti@contoh.id", "Jawaban", 32), (notice.To, notice.Subject, notice.Key.Length));
        Assert.Contains("Syaratnya KK.", notice.Body, StringComparison.Ordinal);
        Assert.Contains("INF-2026-000001", notice.Body, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_notice_that_fails_is_tried_again_ever_later_and_given_up_at_last(DatabaseProvider provider)
    {
        await using var office = await OpenAsync(provider);
        await AnswerAsync(office, ContactMedium.Email);
        await office.ReadAsync(db => db.Set<Notice>().Where(n => n.Link == NoticeLink.Survey).ExecuteDeleteAsync(Ct));
        _channel.Fails = true;

        Assert.Equal(new NoticeRound(0, 1), await PumpAsync(office));
        Assert.Equal(new NoticeRound(0, 0), await PumpAsync(office));
        var waits = new List<TimeSpan>();
        for (var attempt = 1; attempt < NoticePump.MaxAttempts; attempt++)
        {
            var next = (await NoticeAsync(office)).NextTryAt;
            waits.Add(next - office.Clock.GetUtcNow());
            office.Clock.AdvanceTo(next);
            await PumpAsync(office);
        }

        var notice = await NoticeAsync(office);
        Assert.Equal((NoticeState.Failed, NoticePump.MaxAttempts, "IOException"), (notice.State, notice.Attempts, notice.LastError));
        Assert.Equal(waits.Order(), waits);
        Assert.Equal((TimeSpan.FromMinutes(1), TimeSpan.FromHours(6)), (waits[0], waits[^1]));
    }

    [Fact]
    public async Task A_channel_that_is_not_set_up_leaves_its_notices_listed()
    {
        await using var office = await OpenAsync(DatabaseProvider.Sqlite);
        await AnswerAsync(office, ContactMedium.Email);
        _channel.IsReady = false;

        await PumpAsync(office);
        Assert.Equal((NoticeState.Pending, 0), await StandsAsync(office));
        _channel.IsReady = true;
        await PumpAsync(office);

        Assert.Equal((NoticeState.Sent, 1), await StandsAsync(office));
    }

    [Fact]
    public async Task A_host_that_dies_while_sending_leaves_the_notice_to_be_sent_again()
    {
        await using var office = await OpenAsync(DatabaseProvider.Sqlite);
        await AnswerAsync(office, ContactMedium.Email);
        var lease = office.Clock.GetUtcNow().AddMinutes(5);
        await office.ReadAsync(db => db.Set<Notice>().Where(n => n.Link == NoticeLink.Case).ExecuteUpdateAsync(
            set => set.SetProperty(n => n.NextTryAt, lease).SetProperty(n => n.Attempts, 1), Ct));

        Assert.Equal(new NoticeRound(0, 0), await PumpAsync(office));
        office.Clock.AdvanceTo(lease);

        Assert.Equal(new NoticeRound(1, 0), await PumpAsync(office));
    }

    [Fact]
    public async Task An_answer_by_telephone_becomes_a_step_that_names_nobody_in_lists()
    {
        await using var office = await OpenAsync(DatabaseProvider.Sqlite);
        var receipt = await AnswerAsync(office, ContactMedium.Telephone);

        var item = await office.OpenItemAsync(receipt.Number);

        Assert.Equal((WorkItemKind.Contact, "Telepon pemohon", "petugas-layanan"), (item.Kind, item.Title, item.LaneKey));
        Assert.StartsWith("Telepon Siti Aminah di nomor 081234567890.", item.Instructions!, StringComparison.Ordinal);
        Assert.Equal("Syaratnya KK.", (await office.TrackAsync(receipt)).Answer);
        Assert.Empty(await office.ReadAsync(db => db.Set<Notice>().ToListAsync(Ct)));
        await office.DoAsync(receipt.Number, "petugas", item.Outcomes[0].Name);
        Assert.Equal(CaseStatus.Closed, (await office.CaseAsync(receipt.Number)).Status);
    }

    [Fact]
    public async Task A_returned_file_is_announced_by_email_too()
    {
        await using var office = await OpenAsync(DatabaseProvider.Sqlite);
        var receipt = await SubmitAsync(office, ContactMedium.Email);
        await office.DoAsync(receipt.Number, "petugas", SmallProcedure.Return);

        await PumpAsync(office);

        Assert.Contains("Lampirkan KTP.", Assert.Single(_channel.Sent).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_notice_leads_to_its_case_by_a_link_that_is_stored_nowhere()
    {
        await using var office = await CaseOffice.OpenAsync(DatabaseProvider.Sqlite, services => services
            .AddSingleton<INoticeChannel>(_channel).AddSingleton(new TrackingAddress(new Uri("https://lajur.contoh.id"))));
        var receipt = await SubmitAsync(office, ContactMedium.Email);
        await office.DoAsync(receipt.Number, "petugas", SmallProcedure.Return);

        await PumpAsync(office);

        Assert.Contains(
            $"https://lajur.contoh.id/lacak/{receipt.Number}/{receipt.Secret}\n",
            Assert.Single(_channel.Sent).Body.ReplaceLineEndings("\n"),
            StringComparison.Ordinal);
        Assert.DoesNotContain(receipt.Secret, (await NoticeAsync(office)).Body, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task An_hour_after_the_end_an_email_leads_to_the_survey_unless_it_was_answered(DatabaseProvider provider)
    {
        await using var office = await CaseOffice.OpenAsync(provider, services => services
            .AddSingleton<INoticeChannel>(_channel).AddSingleton(new TrackingAddress(new Uri("https://lajur.contoh.id"))));
        var (silent, answered) = (await AnswerAsync(office, ContactMedium.Email), await AnswerAsync(office, ContactMedium.Email));
        await office.AnswerAsync(await office.TokenAsync(answered), SurveyOffice.Filled("343434343"));
        await PumpAsync(office);
        _channel.Sent.Clear();

        office.Clock.Advance(SurveyInvitations.MailAfter);
        await PumpAsync(office);

        var mail = Assert.Single(_channel.Sent);
        Assert.Equal($"Permohonan {silent.Number} selesai: bagaimana pelayanan kami?", mail.Subject);
        Assert.Contains($"https://lajur.contoh.id/survei/{await office.TokenAsync(silent)}", mail.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("/lacak/", mail.Body, StringComparison.Ordinal);
    }

    private Task<CaseOffice> OpenAsync(DatabaseProvider provider) =>
        CaseOffice.OpenAsync(provider, services => services.AddSingleton<INoticeChannel>(_channel));

    private static Task<NoticeRound> PumpAsync(CaseOffice office) =>
        office.WithAsync<NoticePump, NoticeRound>(pump => pump.RunOnceAsync(Ct));

    private static Task<Notice> NoticeAsync(CaseOffice office) =>
        office.ReadAsync(db => db.Set<Notice>().AsNoTracking().SingleAsync(n => n.Link == NoticeLink.Case, Ct));

    private static async Task<(NoticeState State, int Attempts)> StandsAsync(CaseOffice office)
    {
        var notice = await NoticeAsync(office);
        return (notice.State, notice.Attempts);
    }

    private static async Task<CaseReceipt> SubmitAsync(CaseOffice office, ContactMedium medium)
    {
        var command = office.Submission() with
        {
            Applicant = new() { Name = "Siti Aminah", Email = "siti@contoh.id", Phone = "0812-3456-7890", Medium = medium },
        };
        return Assert.IsType<SubmitCaseResult.Submitted>(await office.SubmitAsync(command)).Receipt;
    }

    private static async Task<CaseReceipt> AnswerAsync(CaseOffice office, ContactMedium medium)
    {
        var receipt = await SubmitAsync(office, medium);
        await office.DoAsync(receipt.Number, "petugas", SmallProcedure.Forward);
        await office.DoAsync(receipt.Number, "dafduk", SmallProcedure.Answered);
        await office.DoAsync(receipt.Number, "kabid", SmallProcedure.Signed);
        return receipt;
    }
}
