using Lajur.Registry.Attachments;
using Lajur.Registry.Cases;
using Lajur.Registry.Intake;
using Lajur.Registry.Linking;
using Lajur.Registry.Tracking;
using Lajur.Testing.Databases;
using Lajur.Testing.Runs;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Workflows.Tests;

/// <summary>A question to the information service that turns out to be an application, and goes on as one (SOP/P.6.5, keterkaitan).</summary>
public abstract class KelanjutanScenario
{
    private const string Counter = "petugas-layanan";

    protected abstract TestDatabase NewDatabase();

    [Fact]
    public async Task The_applicant_goes_on_with_the_other_service_and_both_cases_show_each_other()
    {
        await using var run = await OfficeRun.OpenAsync(NewDatabase());
        var asked = await OfferedAsync(run, "probolinggo/ktp-digital", withFile: true);
        var later = await TakeUpAsync(run, asked, "probolinggo/ktp-digital");

        var (question, application) = (await run.CaseAsync(asked.Number), await run.CaseAsync(later.Number));
        Assert.Equal((CaseStatus.Closed, $"Dilanjutkan sebagai permohonan {later.Number}"), (question.Status, question.Result));
        Assert.Equal(CaseStatus.WaitingForApplicant, application.Status);
        Assert.Equal([later.Number], (await TrackAsync(run, asked)).Records.Links.Select(link => link.Number));
        var back = Assert.Single((await TrackAsync(run, later)).Records.Links);
        Assert.Equal((asked.Number, false), (back.Number, back.IsLater));
        var files = await run.ReadAsync(db => db.Set<Attachment>().Where(a => a.CaseId == application.Id).ToListAsync());
        Assert.Equal("kk.txt", Assert.Single(files).FileName);
        var opened = await run.AskAsync<AttachmentVault, AttachmentFile?>(vault =>
            vault.FindForApplicantAsync(files[0].Id, later.Number, later.Secret));
        Assert.Equal("Kartu keluarga saya"u8.ToArray(), opened!.Content);
    }

    [Fact]
    public async Task It_may_be_another_offices_service()
    {
        await using var run = await OfficeRun.OpenAsync(NewDatabase());
        var asked = await OfferedAsync(run, "kedopok/perekaman-ktp-el");
        var later = await TakeUpAsync(run, asked, "kedopok/perekaman-ktp-el");

        Assert.StartsWith("PRK-2026-", later.Number, StringComparison.Ordinal);
        Assert.Equal(CaseStatus.Closed, (await run.CaseAsync(asked.Number)).Status);
        var link = Assert.Single((await TrackAsync(run, later)).Records.Links);
        Assert.Equal("Disdukcapil Kota Probolinggo", link.OfficeName);
    }

    [Fact]
    public async Task Who_wants_an_answer_only_is_answered()
    {
        await using var run = await OfficeRun.OpenAsync(NewDatabase());
        var asked = await OfferedAsync(run, "probolinggo/ktp-digital");

        Assert.IsType<CompleteFileResult.Completed>(await run.CompleteFileAsync(asked));

        var closed = await run.CaseAsync(asked.Number);
        Assert.Equal(("Dijawab", "Ini permohonan KTP Digital."), (closed.Result, closed.Answer));
    }

    [Fact]
    public async Task Who_says_nothing_is_answered_after_ten_working_days_and_a_later_application_stands_for_itself()
    {
        await using var run = await OfficeRun.OpenAsync(NewDatabase());
        var asked = await OfferedAsync(run, "probolinggo/ktp-digital");
        await run.PassAsync(TimeSpan.FromDays(21));
        Assert.Equal("Dijawab", (await run.CaseAsync(asked.Number)).Result);

        var later = await TakeUpAsync(run, asked, "probolinggo/ktp-digital");

        Assert.Empty((await TrackAsync(run, later)).Records.Links);
    }

    [Fact]
    public async Task An_officer_of_the_lane_that_helps_applies_for_the_applicant_with_what_is_known()
    {
        await using var run = await OfficeRun.OpenAsync(NewDatabase());
        var asked = await OfferedAsync(run, "probolinggo/ktp-digital");
        var officer = await run.OfficerIdAsync("petugas");
        Assert.Null(await KnownAsync(run, asked.Number, await run.OfficerIdAsync("capil")));
        var known = (await KnownAsync(run, asked.Number, officer))!;
        Assert.Equal(("Siti Aminah", "3574014107900003"), (known.Values["name"][0], known.Values["nik"][0]));
        await run.TurnToAsync("probolinggo/ktp-digital");

        var later = await run.SubmitAsync(Digital(run) with { ContinuesRequestId = known.RequestId, ReceivedById = officer });

        Assert.Equal($"Dilanjutkan sebagai permohonan {later.Number}", (await run.CaseAsync(asked.Number)).Result);
        Assert.Null(await KnownAsync(run, asked.Number, officer));
    }

    [Fact]
    public async Task No_officer_of_another_office_takes_the_offer_up()
    {
        await using var run = await OfficeRun.OpenAsync(NewDatabase());
        var asked = await OfferedAsync(run, "kedopok/perekaman-ktp-el");
        var offer = Assert.Single(await run.RequestsAsync(asked.Number));
        await run.TurnToAsync("kedopok/perekaman-ktp-el");

        var stranger = await run.SubmitAsync(Recording(run) with
        {
            ContinuesRequestId = offer.Id,
            ReceivedById = await run.OfficerIdAsync("loket.kedopok"),
        });

        Assert.Empty((await TrackAsync(run, stranger)).Records.Links);
        Assert.Equal(CaseStatus.WaitingForApplicant, (await run.CaseAsync(asked.Number)).Status);
    }

    [Fact]
    public async Task It_survives_a_restart_between_offer_and_application()
    {
        await using var run = await OfficeRun.OpenAsync(NewDatabase());
        var asked = await OfferedAsync(run, "probolinggo/ktp-digital");
        await run.RestartAsync();
        var later = await TakeUpAsync(run, asked, "probolinggo/ktp-digital");
        await run.RestartAsync();

        Assert.Equal(CaseStatus.Closed, (await run.CaseAsync(asked.Number)).Status);
        Assert.IsType<CompleteFileResult.Completed>(await run.CompleteFileAsync(later, ("sudahFoto", "true")));
    }

    private static async Task<CaseReceipt> OfferedAsync(OfficeRun run, string service, bool withFile = false)
    {
        var question = run.Application(("perihal", "KTP di HP"), ("pertanyaan", "Bagaimana membuat KTP di HP saya?"));
        var receipt = await run.SubmitAsync(question with
        {
            Files = withFile ? [new("lampiran", "kk.txt", "Kartu keluarga saya"u8.ToArray())] : [],
        });
        await run.CompleteAsync(receipt.Number, Counter, "Jawab langsung", "petugas");
        await run.CompleteAsync(
            receipt.Number, Counter, "Lanjutkan sebagai permohonan", "petugas",
            ("jawaban", "Ini permohonan KTP Digital."), ("layanan", service));
        Assert.Equal(CaseStatus.WaitingForApplicant, (await run.CaseAsync(receipt.Number)).Status);
        return receipt;
    }

    private static async Task<CaseReceipt> TakeUpAsync(OfficeRun run, CaseReceipt asked, string service)
    {
        var offer = Assert.Single(await run.RequestsAsync(asked.Number));
        await run.TurnToAsync(service);
        var application = service.StartsWith("kedopok", StringComparison.Ordinal) ? Recording(run) : Digital(run);
        var command = application with { ContinuesRequestId = offer.Id };
        var receipt = await run.SubmitAsync(command);
        Assert.Equal(receipt, await run.SubmitAsync(command));
        return receipt;
    }

    private static Task<Continuation?> KnownAsync(OfficeRun run, string number, Guid officerId) =>
        run.AskAsync<ContinuationReader, Continuation?>(reader => reader.FindForOfficerAsync(number, officerId));

    private static SubmitCase Recording(OfficeRun run) => run.Application(("jenis", "pertama"), ("kk", "dibawa"));

    private static SubmitCase Digital(OfficeRun run) => run.Application(
        ("tanggalLahir", "1990-07-01"), ("statusKawin", "belum"), ("perekaman", "sudah"), ("ponsel", "android"),
        ("aplikasi", "sudah"), ("isiIdentitas", "true"), ("surelIkd", "siti@example.test"));

    private static async Task<TrackedCase> TrackAsync(OfficeRun run, CaseReceipt receipt) =>
        (await run.AskAsync<TrackCase, TrackedCase?>(track => track.FindAsync(receipt.Number, receipt.Secret)))!;
}
