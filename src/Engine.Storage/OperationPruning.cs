using Lajur.Engine.Storage.Operations;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Engine.Storage;

/// <summary>Forgets operations so old that nobody repeats them any more.</summary>
public sealed class OperationPruning(DbContext db, TimeProvider clock)
{
    public static readonly TimeSpan Kept = TimeSpan.FromDays(90);

    /// <summary>Returns how many operations were forgotten.</summary>
    public Task<int> RunOnceAsync(CancellationToken ct)
    {
        var before = clock.GetUtcNow() - Kept;
        return db.Set<OperationRow>().Where(o => o.At < before).ExecuteDeleteAsync(ct);
    }
}
