using Lajur.Engine.Journaling;
using Lajur.Engine.Storage.Journals;
using Lajur.Engine.Storage.Steps;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Engine.Storage;

internal sealed partial class WorkflowStore : IJournalStore
{
    public Task AppendJournalAsync(JournalPage page, CancellationToken cancellationToken) => writes.AddAsync(
        new StepStatement("INSERT INTO workflow_journal (instance_id, first_sequence, page) VALUES ($1, $2, $3)")
            .With(page.InstanceId)
            .With(page.FirstSequence)
            .With(JournalPageFormat.Write(page)),
        cancellationToken);

    public async Task<IReadOnlyList<JournalPage>> ListJournalAsync(string instanceId, CancellationToken cancellationToken)
    {
        await writes.FlushAsync(cancellationToken);
        var rows = await db.Set<JournalRow>().AsNoTracking()
            .Where(p => p.InstanceId == instanceId)
            .OrderBy(p => p.FirstSequence)
            .ToListAsync(cancellationToken);
        return [.. rows.Select(p => JournalPageFormat.Read(p.InstanceId, p.Page))];
    }
}
