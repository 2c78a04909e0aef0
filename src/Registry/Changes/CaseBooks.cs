using Lajur.Registry.Cases;
using Lajur.Registry.Cases.Reading;
using Lajur.Registry.Desk;
using Lajur.Registry.History;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Changes;

/// <summary>What every change of a case writes in, together: history, news, clocks and the list of operations.</summary>
public sealed record CaseBooks(CaseHistory History, News News, CaseClocks Clocks, Operations Operations, TimeProvider Time)
{
    public DateTimeOffset Now => Time.GetUtcNow();

    public Guid NewId() => Guid.CreateVersion7(Now);

    /// <summary>The file is complete, or given up: unless something else is still asked, the clocks run again.</summary>
    internal async Task GoOnAsync(Case matter, RegistryDb db, CancellationToken ct)
    {
        var stillAsked = await db.Set<CompletionRequest>()
            .AnyAsync(r => r.CaseId == matter.Id && r.State == CompletionRequestState.Open, ct);
        if (!stillAsked && matter.Status == CaseStatus.WaitingForApplicant)
        {
            matter.Status = CaseStatus.Running;
            await Clocks.ResumeAllAsync(matter, ct);
        }

        matter.Revision++;
        News.TellChanged(matter);
        await db.SaveChangesAsync(ct);
    }
}
