using Lajur.Engine.Journaling;
using Lajur.Engine.Storage.Journals;
using Lajur.Engine.Storage.Steps;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Engine.Storage;

internal sealed partial class WorkflowStore : IJournalStore
{
    public Task AppendJournalAsync(JournalPage page, CancellationToken cancellationToken)
    {
        db.Add(new JournalRow
        {
            InstanceId = page.InstanceId,
            FirstSequence = page.FirstSequence,
            Page = JournalPageFormat.Write(page),
        });
        return db.WrittenAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<JournalPage>> ListJournalAsync(string instanceId, CancellationToken cancellationToken)
    {
        await db.FlushAsync(cancellationToken);
        var rows = await db.Set<JournalRow>().AsNoTracking()
            .Where(p => p.InstanceId == instanceId)
            .OrderBy(p => p.FirstSequence)
            .ToListAsync(cancellationToken);
        return [.. rows.Select(p => JournalPageFormat.Read(p.InstanceId, p.Page))];
    }
}
