using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Changes;

/// <summary>Makes a command happen once, however often it is posted.</summary>
public sealed class Operations(RegistryDb db, TimeProvider clock)
{
    /// <summary>What an earlier run of this command made or changed; null when there was none.</summary>
    /// <exception cref="ArgumentException">The key is empty or too long to be one of ours.</exception>
    public async Task<Guid?> FindAsync(string kind, string key, CancellationToken ct)
    {
        Demand(key);
        return await db.Set<Operation>().AsNoTracking()
            .Where(o => o.Kind == kind && o.Key == key)
            .Select(o => (Guid?)o.SubjectId)
            .FirstOrDefaultAsync(ct);
    }

    /// <summary>
    /// Takes the key for this transaction. False when somebody else has it: a rival that is still at work is waited for,
    /// and then its answer is the one to give.
    /// </summary>
    public async Task<bool> TryBeginAsync(string kind, string key, Guid subjectId, CancellationToken ct)
    {
        Demand(key);
        var at = clock.GetUtcNow().UtcDateTime;
        return await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO operations (kind, key, subject_id, at) VALUES ({kind}, {key}, {subjectId}, {at})
            ON CONFLICT (kind, key) DO NOTHING
            """, ct) == 1;
    }

    private static void Demand(string key)
    {
        if (key is not { Length: > 0 and <= Operation.MaxKeyLength })
        {
            throw new ArgumentException($"An operation id has 1 to {Operation.MaxKeyLength} characters.", nameof(key));
        }
    }
}
