using Lajur.Engine.Running;
using Lajur.Engine.Storage;
using Lajur.Registry.Attachments;
using Lajur.Registry.Cases;
using Lajur.Registry.Changes;
using Lajur.Registry.Complaints;
using Lajur.Registry.Complaints.Publications;
using Lajur.Registry.Desk;
using Lajur.Registry.Guarantees;
using Lajur.Registry.Handovers;
using Lajur.Registry.History;
using Lajur.Registry.Inbox;
using Lajur.Registry.Incidents;
using Lajur.Registry.Notices;
using Lajur.Registry.PersonalData.Breaches;
using Lajur.Registry.PersonalData.Requests;
using Lajur.Registry.Reopening;
using Lajur.Registry.Versions.Batches;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.PersonalData;

/// <summary>
/// Takes out of a case that has ended all that tells of a person (UU 27/2022, articles 8, 43 and 44). Number, service, days, lanes, outcomes and clocks
/// stay: books, reports and the SOP beside what happened go on counting it.
/// </summary>
public sealed class CaseEraser(RegistryDb db, IWorkflowStore store, IncidentBook incidents, CaseBooks books)
{
    /// <summary>What stands in the place of what was erased.</summary>
    public const string Gone = "Data dihapus";

    /// <summary>Why nothing about people can be written into an erased case.</summary>
    internal const string Over = "Data diri pada perkara ini sudah dihapus, jadi tidak ada lagi yang dapat ditambahkan.";

    private const string Contacted = "Menghubungi warga";

    /// <summary>Why the data of a case are still needed; null when they can be erased.</summary>
    internal async Task<string?> WhyNotAsync(Case matter, CancellationToken ct)
    {
        if (matter.Status is not (CaseStatus.Closed or CaseStatus.Abandoned))
        {
            return "Perkara ini belum selesai, jadi datanya masih diperlukan.";
        }

        if (await db.Set<Guarantee>().AnyAsync(
            g => g.CaseId == matter.Id && (g.State == GuaranteeState.Open || g.State == GuaranteeState.Reported), ct))
        {
            return "Jaminan pelayanan pada perkara ini belum selesai, jadi datanya masih diperlukan.";
        }

        if (await db.Set<BreachCase>().AnyAsync(
            c => c.CaseId == matter.Id && c.State != BreachCaseState.Told && c.State != BreachCaseState.Gone
                && db.Set<Breach>().Any(b => b.Id == c.BreachId && b.ClosedAt == null), ct))
        {
            return "Masih ada pemberitahuan yang harus kami sampaikan kepada Anda, jadi data Anda masih diperlukan.";
        }

        return (await RunsAsync(matter, ct)).Exists(run => run.Status == WorkflowStatus.Running)
            ? "Perkara ini masih dapat dibuka kembali, jadi datanya masih diperlukan sampai masa itu lewat."
            : null;
    }

    /// <summary>Erases inside the transaction at hand; the run must be locked, and <see cref="WhyNotAsync"/> must have said nothing.</summary>
    internal async Task EraseAsync(Case matter, Actor by, CancellationToken ct)
    {
        var id = matter.Id;
        await EraseCaseAsync(id, ct);
        await EraseWorkAsync(id, ct);
        await EraseRecordsAsync(id, ct);
        await EraseEventsAsync(id, ct);
        var runs = (await RunsAsync(matter, ct)).ConvertAll(run => run.Id);
        await store.DeleteInstancesAsync(runs, ct);
        foreach (var run in runs)
        {
            await incidents.ForgetAsync(run, ct);
        }

        books.History.Add(id, CaseEventKind.DataErased, by);
        books.News.TellChanged(matter);
        await db.SaveChangesAsync(ct);
    }

    private async Task EraseCaseAsync(Guid id, CancellationToken ct)
    {
        var now = books.Now;
        await db.Set<Case>().Where(c => c.Id == id).ExecuteUpdateAsync(
            set => set.SetProperty(c => c.Applicant.Name, Gone).SetProperty(c => c.Applicant.Email, (string?)null)
                .SetProperty(c => c.Applicant.Phone, (string?)null).SetProperty(c => c.Applicant.Nik, (string?)null)
                .SetProperty(c => c.Subject, Gone).SetProperty(c => c.Answers, "{}").SetProperty(c => c.Answer, (string?)null)
                .SetProperty(c => c.ErasedAt, now).SetProperty(c => c.Revision, c => c.Revision + 1), ct);
        await db.Set<Complaint>().Where(c => c.CaseId == id).ExecuteUpdateAsync(
            set => set.SetProperty(c => c.AboutOfficer, (string?)null).SetProperty(c => c.DeclinedReason, c => c.DeclinedReason == null ? null : Gone), ct);
        await db.Set<ComplaintPublication>().Where(p => p.CaseId == id && p.WithdrawnReason != null)
            .ExecuteUpdateAsync(set => set.SetProperty(p => p.WithdrawnReason, Gone), ct);
        await db.Set<ReopeningOffer>().Where(o => o.CaseId == id && o.Reason != null).ExecuteUpdateAsync(set => set.SetProperty(o => o.Reason, Gone), ct);
        await EraseRequestsAsync(id, now, ct);
        await db.Set<Notice>().Where(n => n.CaseId == id).ExecuteDeleteAsync(ct);
    }

    /// <summary>What was asked and told; whatever was still open is answered by the erasure.</summary>
    private async Task EraseRequestsAsync(Guid id, DateTimeOffset now, CancellationToken ct)
    {
        await db.Set<DataRequest>().Where(r => r.CaseId == id).ExecuteUpdateAsync(set => set.SetProperty(r => r.Text, Gone), ct);
        await db.Set<DataRequest>().Where(r => r.CaseId == id && r.Kind == DataRequestKind.Correction && r.Answer != null)
            .ExecuteUpdateAsync(set => set.SetProperty(r => r.Answer, Gone), ct);
        await db.Set<DataRequest>().Where(r => r.CaseId == id && (r.State == DataRequestState.Open || r.State == DataRequestState.Granted)).ExecuteUpdateAsync(
            set => set.SetProperty(r => r.State, DataRequestState.Done).SetProperty(r => r.DecidedAt, r => r.DecidedAt ?? now)
                .SetProperty(r => r.DecidedByName, r => r.DecidedByName ?? Actor.System.Name)
                .SetProperty(r => r.Answer, r => r.Answer ?? DataRequest.Erased), ct);
    }

    private async Task EraseWorkAsync(Guid id, CancellationToken ct)
    {
        await db.Set<WorkItem>().Where(i => i.CaseId == id).ExecuteUpdateAsync(
            set => set.SetProperty(i => i.Answers, (string?)null).SetProperty(i => i.Prefill, (string?)null).SetProperty(i => i.Instructions, (string?)null), ct);
        await db.Set<WorkItem>().Where(i => i.CaseId == id && i.Kind != WorkItemKind.Task)
            .ExecuteUpdateAsync(set => set.SetProperty(i => i.Title, Contacted), ct);
        await db.Set<CompletionRequest>().Where(r => r.CaseId == id).ExecuteUpdateAsync(
            set => set.SetProperty(r => r.Answers, (string?)null).SetProperty(r => r.Message, Gone), ct);
        await db.Set<CaseMigration>().Where(m => m.CaseId == id).ExecuteUpdateAsync(
            set => set.SetProperty(m => m.Before, (string?)null).SetProperty(m => m.UndoReason, m => m.UndoReason == null ? null : Gone), ct);
    }

    private async Task EraseRecordsAsync(Guid id, CancellationToken ct)
    {
        await db.Set<Handover>().Where(h => h.CaseId == id).ExecuteUpdateAsync(
            set => set.SetProperty(h => h.ReceivedBy, Gone).SetProperty(h => h.Relation, (string?)null), ct);
        await EraseAttemptsAsync(id, ct);
        await db.Set<Guarantee>().Where(g => g.CaseId == id).ExecuteUpdateAsync(
            set => set.SetProperty(g => g.Description, (string?)null).SetProperty(g => g.Reason, (string?)null)
                .SetProperty(g => g.Address, (string?)null).SetProperty(g => g.Answer, (string?)null), ct);
        await db.Set<IncidentEntry>().Where(i => i.CaseId == id).ExecuteUpdateAsync(
            set => set.SetProperty(i => i.Message, Gone).SetProperty(i => i.Reason, i => i.Reason == null ? null : Gone), ct);
        await db.Set<Note>().Where(n => n.CaseId == id).ExecuteUpdateAsync(set => set.SetProperty(n => n.Text, Gone), ct);
        await db.Set<Attachment>().Where(a => a.CaseId == id).ExecuteDeleteAsync(ct);
    }

    /// <summary>Who received it and where nobody was; that somebody went stays. Attempts are never rewritten, so others take their places.</summary>
    private async Task EraseAttemptsAsync(Guid id, CancellationToken ct)
    {
        foreach (var guarantee in await db.Set<Guarantee>().Where(g => g.CaseId == id && g.Attempts.Count > 0).ToListAsync(ct))
        {
            var kept = guarantee.Attempts.ConvertAll(attempt => new DeliveryAttempt
            {
                Number = attempt.Number,
                At = attempt.At,
                Courier = attempt.Courier,
                IsDelivered = attempt.IsDelivered,
                RecordedByName = attempt.RecordedByName,
            });
            guarantee.Attempts.Clear();
            await db.SaveChangesAsync(ct);
            guarantee.Attempts.AddRange(kept);
            await db.SaveChangesAsync(ct);
        }
    }

    /// <summary>The run of the case and those that it began, which were given what it knew.</summary>
    private async Task<List<(string Id, WorkflowStatus Status)>> RunsAsync(Case matter, CancellationToken ct)
    {
        List<(string Id, WorkflowStatus Status)> runs = [];
        if (await store.FindInstanceAsync(matter.InstanceId, ct) is { } root)
        {
            runs.Add((root.Id, root.Status));
        }

        for (var i = 0; i < runs.Count; i++)
        {
            var begun = await store.ListInstancesAsync(new() { ParentInstanceId = runs[i].Id }, ct);
            runs.AddRange(begun.Items.Select(run => (run.Id, run.Status)));
        }

        return runs;
    }

    /// <summary>What was said, who was rung up and to whom something was given; that it happened stays.</summary>
    private async Task EraseEventsAsync(Guid id, CancellationToken ct)
    {
        await db.Set<CaseEvent>().Where(e => e.CaseId == id && db.Set<WorkItem>().Any(i => i.Id == e.WorkItemId && i.Kind != WorkItemKind.Task))
            .ExecuteUpdateAsync(set => set.SetProperty(e => e.StepTitle, Contacted), ct);
        var told = await db.Set<CaseEvent>().AsNoTracking().Where(e => e.CaseId == id).Select(e => new { e.Id, e.Detail, e.Kind }).ToListAsync(ct);
        foreach (var one in told.Where(one => one.Detail is { Message: not null } or { ReceivedBy: not null }))
        {
            var kept = one.Detail with { Message = null, ReceivedBy = one.Detail.ReceivedBy is null ? null : Gone };
            await db.Set<CaseEvent>().Where(e => e.Id == one.Id).ExecuteUpdateAsync(set => set.SetProperty(e => e.Detail, kept), ct);
        }
    }
}
