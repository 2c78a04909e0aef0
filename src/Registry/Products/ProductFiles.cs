using System.Text;
using Lajur.Registry.Attachments;
using Lajur.Registry.Cases;
using Lajur.Registry.Cases.Reading;
using Lajur.Registry.Changes;
using Lajur.Registry.Forms.Aggregates;
using Lajur.Registry.History;
using Lajur.Registry.Inbox;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Products;

/// <summary>Finds the files of which a product consists.</summary>
public sealed class ProductFiles(RegistryDb db, AttachmentVault vault)
{
    /// <summary>
    /// The files given with the step done last of those that may have made it. A table of people is written anew from what
    /// was checked, and nothing else of that step is given out: what was not looked at, cell by cell, cannot leave with it.
    /// </summary>
    internal async Task<IReadOnlyList<Guid>> CollectAsync(Case matter, IReadOnlyList<string> madeBy, CancellationToken ct)
    {
        // Events count on in the order in which steps were done, however close together.
        var item = await db.Set<CaseEvent>().AsNoTracking()
            .Where(e => e.CaseId == matter.Id && e.Kind == CaseEventKind.StepCompleted)
            .OrderByDescending(e => e.Id)
            .Join(db.Set<WorkItem>().AsNoTracking().Where(i => madeBy.Contains(i.ActivityId)), e => e.WorkItemId, i => i.Id, (e, i) => i)
            .FirstOrDefaultAsync(ct);
        if (item is null)
        {
            return [];
        }

        var form = await CaseForms.FindAsync(db, new(item.ServiceId, item.FormKey, item.FormVersion), ct);
        var given = await db.Set<Attachment>().AsNoTracking().Where(a => a.WorkItemId == item.Id).OrderBy(a => a.At).ThenBy(a => a.Id).ToListAsync(ct);
        return form?.Aggregate is { } rule ? await WriteAsync(matter, item, rule, given, ct) : [.. given.Select(file => file.Id)];
    }

    private async Task<IReadOnlyList<Guid>> WriteAsync(
        Case matter, WorkItem item, AggregateRule rule, List<Attachment> given, CancellationToken ct)
    {
        var typed = CaseForms.Read(item.Answers).Text(rule.Table);
        var text = typed ?? (given is [var only] ? AggregateCheck.Decode((await vault.OpenAsync(only, ct)).Content) : null);
        if (text is null || AggregateTable.TryParse(text, out _) is not { } table)
        {
            throw new InvalidOperationException("Tabel hasil langkah sebelumnya tidak dapat dibaca.");
        }

        var content = Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes(table.ToCsv())).ToArray();
        return vault.Add([new("", $"{matter.Number}.csv", content)], new(matter.Id, Actor.System, item.Id) { ForStaff = _ => true });
    }
}
