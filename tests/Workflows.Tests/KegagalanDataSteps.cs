using System.Collections.Concurrent;
using Lajur.Registry.Cases;
using Lajur.Registry.Intake;
using Lajur.Registry.Notices;
using Lajur.Registry.Offices;
using Lajur.Registry.PersonalData.Breaches;
using Lajur.Registry.PersonalData.Breaches.Handling;
using Lajur.Registry.PersonalData.Breaches.Reading;
using Lajur.Testing.Runs;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Workflows.Tests;

/// <summary>What the people of Kedopok do when data were disclosed.</summary>
internal static class KegagalanDataSteps
{
    public const string Head = "camat.kedopok";
    public const string Admin = "admin.kedopok";

    /// <summary>The id of one of the demo staff, of whichever office.</summary>
    public static Task<Guid> OfficerAsync(OfficeRun run, string userName) =>
        run.ReadAsync(db => db.Set<Officer>().Where(o => o.UserName == userName).Select(o => o.Id).SingleAsync());

    public static async Task<CaseReceipt> ApplyAsync(OfficeRun run, ContactMedium medium)
    {
        var command = PerekamanSteps.Recording(run);
        return await run.SubmitAsync(command with { Applicant = command.Applicant with { Medium = medium } });
    }

    /// <summary>All that a letter needs, known an hour ago.</summary>
    public static async Task<SaveBreach> LostAsync(OfficeRun run, BreachScope scope, string officer = Head) => new()
    {
        OfficerId = await OfficerAsync(run, officer),
        BreachId = null,
        Revision = 0,
        KnownAt = run.Clock.GetUtcNow() - TimeSpan.FromHours(1),
        OccurredAt = run.Clock.GetUtcNow() - TimeSpan.FromHours(5),
        What = "Buku permohonan tertinggal di angkutan umum.",
        Found = "Laporan petugas loket.",
        Data = "Nama, NIK, dan nomor telepon.",
        Cause = "Buku dibawa ke luar kantor.",
        Handling = "Buku dicari dan sopir dihubungi.",
        Recovery = "Buku tidak lagi dibawa ke luar kantor.",
        ConcernsPublic = false,
        Scope = scope,
        OperationId = "catat-1",
    };

    public static Task<BreachResult> SaveAsync(OfficeRun run, SaveBreach command) =>
        run.AskAsync<SaveBreachHandler, BreachResult>(save => save.HandleAsync(command));

    public static async Task<Guid> SavedAsync(OfficeRun run, SaveBreach command) => Assert.IsType<BreachResult.Done>(await SaveAsync(run, command)).BreachId;

    public static async Task<BreachResult> TellAsync(OfficeRun run, Guid id, string officer = Head, string operation = "kirim-1")
    {
        var who = await OfficerAsync(run, officer);
        return await run.AskAsync<TellPeopleHandler, BreachResult>(tell => tell.HandleAsync(new() { BreachId = id, OfficerId = who, OperationId = operation }));
    }

    public static async Task<BreachResult> ContactAsync(OfficeRun run, Guid id, IReadOnlyCollection<Guid> cases, string officer = Head, DateTimeOffset? at = null)
    {
        var who = await OfficerAsync(run, officer);
        return await run.AskAsync<RecordContactHandler, BreachResult>(contact => contact.HandleAsync(
            new() { BreachId = id, OfficerId = who, CaseIds = cases, At = at ?? run.Clock.GetUtcNow() }));
    }

    public static async Task<BreachResult> DropAsync(OfficeRun run, Guid id, IReadOnlyCollection<Guid> cases, string officer = Head)
    {
        var who = await OfficerAsync(run, officer);
        return await run.AskAsync<DropCasesHandler, BreachResult>(drop => drop.HandleAsync(new() { BreachId = id, OfficerId = who, CaseIds = cases }));
    }

    public static async Task<BreachResult> ReportAsync(OfficeRun run, Guid id, string officer = Head, DateTimeOffset? at = null, string how = "Surel, tanda terima 12/2026")
    {
        var who = await OfficerAsync(run, officer);
        return await run.AskAsync<RecordReportHandler, BreachResult>(report => report.HandleAsync(
            new() { BreachId = id, OfficerId = who, IsPublic = false, At = at ?? run.Clock.GetUtcNow(), To = BreachSentences.Authority, How = how }));
    }

    public static async Task<BreachResult> CloseAsync(OfficeRun run, Guid id, string officer = Head, string authority = "", string people = "")
    {
        var who = await OfficerAsync(run, officer);
        return await run.AskAsync<CloseBreachHandler, BreachResult>(close => close.HandleAsync(
            new() { BreachId = id, OfficerId = who, WhyNotAuthority = authority, WhyNotPeople = people, WhyNotPublic = "" }));
    }

    public static async Task<BreachView?> ViewAsync(OfficeRun run, Guid id, string officer = Head)
    {
        var who = await OfficerAsync(run, officer);
        return await run.AskAsync<BreachQuery, BreachView?>(breaches => breaches.FindAsync(id, who));
    }

    public static Task<int> WatchAsync(OfficeRun run) => run.AskAsync<BreachWatch, int>(watch => watch.RunOnceAsync());

    /// <summary>Takes every e-mail but those to an address that is refused.</summary>
    public sealed class PostOffice : INoticeChannel
    {
        public ConcurrentQueue<OutgoingNotice> Letters { get; } = [];

        public string? Refused { get; set; }

        public ContactMedium Medium => ContactMedium.Email;

        public bool IsReady { get; set; } = true;

        public Task SendAsync(OutgoingNotice notice, CancellationToken ct)
        {
            if (notice.To == Refused)
            {
                throw new InvalidOperationException("No such mailbox.");
            }

            Letters.Enqueue(notice);
            return Task.CompletedTask;
        }
    }
}
