using Lajur.Registry;
using Lajur.Registry.Cases;
using Lajur.Studio.Instances;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Host.Designer.Runs;

/// <summary>The run of a case is part of its file: without it nobody could say how the case came about, and an open one would stand still.</summary>
internal sealed class CaseInstanceKeeper(RegistryDb db) : IInstanceKeeper
{
    public async Task<IReadOnlyCollection<string>> KeptAsync(IReadOnlyCollection<string> instanceIds, CancellationToken cancellationToken) =>
        await db.Set<Case>().Where(c => instanceIds.Contains(c.InstanceId)).Select(c => c.InstanceId).ToListAsync(cancellationToken);
}
