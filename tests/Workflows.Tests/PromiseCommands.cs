using Lajur.Engine.Storage;
using Lajur.Registry.Attachments;
using Lajur.Registry.Calendars.Days;
using Lajur.Registry.Cases;
using Lajur.Registry.Desk;
using Lajur.Registry.Guarantees;
using Lajur.Registry.Guarantees.Handling;
using Lajur.Registry.Guarantees.Reading;
using Lajur.Registry.Guarantees.Terms;
using Lajur.Registry.Inbox.Signals;
using Lajur.Registry.Intake;
using Lajur.Registry.Notices;
using Lajur.Registry.Tracking;
using Lajur.Testing.Runs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lajur.Workflows.Tests;

/// <summary>What is done about promises that were not kept, and what is to be seen of it.</summary>
internal static class PromiseCommands
{
    private static int s_operation;

    public static Task<List<Guarantee>> GuaranteesAsync(this OfficeRun run, string number) => run.ReadAsync(db => db.Set<Guarantee>()
        .AsNoTracking().Where(g => db.Set<Case>().Any(c => c.Id == g.CaseId && c.Number == number)).ToListAsync());

    public static Task<List<Notice>> NoticesAsync(this OfficeRun run, string number) => run.ReadAsync(db => db.Set<Notice>()
        .AsNoTracking().Where(n => db.Set<Case>().Any(c => c.Id == n.CaseId && c.Number == number)).ToListAsync());

    public static async Task<InboxSignals> SignalsAsync(this OfficeRun run, string officer)
    {
        var id = await run.OfficerIdAsync(officer);
        return await run.AskAsync<InboxSignalQuery, InboxSignals>(signals => signals.ForAsync(id));
    }

    public static async Task<TrackedCase> TrackAsync(this OfficeRun run, CaseReceipt receipt) =>
        (await run.AskAsync<TrackCase, TrackedCase?>(track => track.FindAsync(receipt.Number, receipt.Secret)))!;

    public static Task<IReadOnlyList<GuaranteeFigures>> FiguresAsync(this OfficeRun run) =>
        run.AskAsync<GuaranteeReport, IReadOnlyList<GuaranteeFigures>>(
            report => report.CountAsync(run.Office.Id, (OfficeRun.At(1, 0), OfficeRun.At(31, 0, month: 12))));

    public static Task<GuaranteeResult> ArrangeAsync(this OfficeRun run, CaseReceipt receipt, Guid id, string address) =>
        run.AskAsync<ArrangeDeliveryHandler, GuaranteeResult>(arrange => arrange.HandleAsync(new()
        {
            GuaranteeId = id,
            Applicant = (receipt.Number, receipt.Secret),
            OfficerId = null,
            Address = address,
            IsFetched = false,
        }));

    public static async Task<GuaranteeResult> DeliverAsync(this OfficeRun run, Guid id, string officer, string? received)
    {
        var officerId = await run.OfficerIdAsync(officer);
        return await run.AskAsync<RecordAttemptHandler, GuaranteeResult>(record => record.HandleAsync(new()
        {
            GuaranteeId = id,
            OfficerId = officerId,
            Courier = "Budi Santoso",
            IsDelivered = received is not null,
            ReceivedBy = received ?? "",
            Relation = received is null ? "" : "Pemohon sendiri",
            Failure = received is null ? "Rumah kosong." : "",
            At = run.Clock.GetUtcNow(),
            Proof = received is null ? [] : [new Upload("proof", "bukti.png", JaminanScenario.Photo)],
            OperationId = NextOperation(),
        }));
    }

    public static Task<GuaranteeResult> ReportAsync(this OfficeRun run, CaseReceipt receipt, string description) =>
        run.AskAsync<ReportShortfallHandler, GuaranteeResult>(report => report.HandleAsync(new()
        {
            CaseNumber = receipt.Number,
            Secret = receipt.Secret,
            OfficerId = null,
            Cause = GuaranteeCause.WrongProduct,
            Description = description,
            OperationId = NextOperation(),
        }));

    public static async Task<GuaranteeResult> DecideAsync(this OfficeRun run, Guid id, string officer, bool isConfirmed, string reason = "")
    {
        var officerId = await run.OfficerIdAsync(officer);
        return await run.AskAsync<DecideShortfallHandler, GuaranteeResult>(decide => decide.HandleAsync(new()
        {
            GuaranteeId = id,
            OfficerId = officerId,
            IsConfirmed = isConfirmed,
            Remedy = GuaranteeRemedy.Replace,
            Reason = reason,
            OperationId = NextOperation(),
        }));
    }

    /// <summary>The run of a case broke.</summary>
    public static Task<bool> HoldAsync(this OfficeRun run, string instance) => run.AskAsync<IServiceProvider, bool>(
        services => services.GetRequiredService<IStepTransaction>().ExecuteAsync(
            ct => services.GetRequiredService<CaseDesk>().HoldAsync(instance, ct), CancellationToken.None));

    /// <summary>A free day is decreed for the rest of the year, and not applied yet.</summary>
    public static Task<int> DecreeAsync(this OfficeRun run, Holiday day) => run.ReadAsync(async db =>
    {
        var year = await db.Set<HolidayYear>().AsNoTracking().SingleAsync(y => y.Year == day.Date.Year);
        db.Add(new HolidayYear
        {
            Id = Guid.CreateVersion7(run.Clock.GetUtcNow()),
            Year = year.Year,
            Decree = "Keputusan Bersama Perubahan",
            IsDecreed = true,
            RecordedAt = run.Clock.GetUtcNow(),
            Days = [.. year.Days, day],
            Ramadan = year.Ramadan,
        });
        return await db.SaveChangesAsync();
    });

    private static string NextOperation() => $"promise-{Interlocked.Increment(ref s_operation)}";
}
