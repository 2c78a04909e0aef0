using Lajur.Registry.Surveys.Results;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Surveys.Weights;

/// <summary>Reads which weight an office uses.</summary>
public sealed class WeightBook(RegistryDb db)
{
    /// <summary>Where no decree was recorded: the regulation's own fraction.</summary>
    public const Weighting Usual = Weighting.Ninth;

    /// <summary>Every choice of an office, the latest first.</summary>
    public async Task<IReadOnlyList<WeightChoice>> ListAsync(Guid officeId, CancellationToken ct = default) =>
        await db.Set<WeightChoice>().AsNoTracking().Where(c => c.OfficeId == officeId)
            .OrderByDescending(c => c.EffectiveFrom).ThenByDescending(c => c.Id).ToListAsync(ct);

    /// <summary>The choice in force on a day; null when there was none yet.</summary>
    public Task<WeightChoice?> FindAsync(Guid officeId, DateOnly day, CancellationToken ct = default) =>
        db.Set<WeightChoice>().AsNoTracking().Where(c => c.OfficeId == officeId && c.EffectiveFrom <= day)
            .OrderByDescending(c => c.EffectiveFrom).ThenByDescending(c => c.Id).FirstOrDefaultAsync(ct);
}
