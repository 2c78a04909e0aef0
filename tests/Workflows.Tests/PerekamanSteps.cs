using Lajur.Registry.Cases;
using Lajur.Registry.Desk;
using Lajur.Registry.Inbox;
using Lajur.Registry.Intake;
using Lajur.Registry.Queues;
using Lajur.Registry.Registers;
using Lajur.Testing.Runs;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Workflows.Tests;

/// <summary>KTP-el recording as the people of Kedopok carry it out, step by step, and what their books say then.</summary>
internal static class PerekamanSteps
{
    public const string Loket = "petugas-loket";
    public const string Kasi = "kasi-pelayanan";
    public const string Rekam = "petugas-perekaman";
    public const string Administrasi = "pelaksana-administrasi";
    public const string Return = "Kembalikan untuk dilengkapi";

    public static SubmitCase Recording(OfficeRun run, params (string Field, string Value)[] more) =>
        run.Application([("jenis", "pertama"), ("kk", "dibawa"), .. more]);

    public static async Task<SubmitCase> WalkInAsync(OfficeRun run, string officer) =>
        Recording(run) with { Channel = Channel.InPerson, ReceivedById = await run.OfficerIdAsync(officer) };

    public static Task<WorkItem> ReceiveAsync(OfficeRun run, string number) =>
        run.CompleteAsync(number, Loket, "Berkas lengkap", "loket.kedopok", ("fotokopiKk", "ada"));

    public static async Task InitialAsync(OfficeRun run, string number, string officer)
    {
        await run.CompleteAsync(number, Kasi, "Sah", officer);
        await run.CompleteAsync(number, Kasi, "Beri paraf", officer);
    }

    public static Task<WorkItem> RecordAsync(OfficeRun run, string number) =>
        run.CompleteAsync(number, Rekam, "Perekaman selesai", "rekam.kedopok", ("direkam", "foto"), ("direkam", "sidik-jari"));

    public static Task<WorkItem> HandOverAsync(OfficeRun run, string number) =>
        run.CompleteAsync(number, Loket, "Serahkan", "loket.kedopok", ("penerima", "Siti Aminah"), ("hubungan", "sendiri"));

    public static async Task WholeWayAsync(OfficeRun run, string number, Func<string, Task> atEveryWait)
    {
        await atEveryWait("2");
        await ReceiveAsync(run, number);
        await atEveryWait("3");
        await run.CompleteAsync(number, Kasi, "Sah", "kasi.kedopok");
        await atEveryWait("4");
        await run.CompleteAsync(number, Kasi, "Beri paraf", "kasi.kedopok");
        await atEveryWait("5");
        if ((await run.RequestsAsync(number)).Exists(request => request.State == CompletionRequestState.Open))
        {
            await run.CompleteAtCounterAsync(number, "rekam.kedopok");
            await atEveryWait("5");
        }

        await RecordAsync(run, number);
        await atEveryWait("6");
        await run.CompleteAsync(number, Administrasi, "Sudah dinomori dan distempel", "agenda.kedopok");
        await atEveryWait("7");
        await HandOverAsync(run, number);
    }

    public static async Task<RegisterEntry> EntryAsync(OfficeRun run, string number)
    {
        var matter = await run.CaseAsync(number);
        return await run.ReadAsync(db => db.Set<RegisterEntry>().SingleAsync(entry => entry.CaseId == matter.Id));
    }

    public static async Task<List<QueueTicket>> TicketsAsync(OfficeRun run, string number)
    {
        var matter = await run.CaseAsync(number);
        return await run.ReadAsync(db => db.Set<QueueTicket>().Where(t => t.CaseId == matter.Id).OrderBy(t => t.Day).ToListAsync());
    }

    public static async Task<QueueTicket> TicketAsync(OfficeRun run, string number) => Assert.Single(await TicketsAsync(run, number));
}
