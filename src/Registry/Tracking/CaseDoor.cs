using Lajur.Registry.Cases;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Tracking;

/// <summary>Lets an applicant at their case by number and secret.</summary>
public sealed class CaseDoor(RegistryDb db, TrackingSecret secret)
{
    private const int MaxNumberLength = 30;

    /// <summary>The case, or null. Several offices may have given the same number; the secret tells them apart.</summary>
    internal async Task<Case?> EnterAsync(string? number, string? secretText, CancellationToken ct)
    {
        var given = number?.Trim().ToUpperInvariant();
        if (given is not { Length: > 0 and <= MaxNumberLength } || string.IsNullOrWhiteSpace(secretText))
        {
            return null;
        }

        var cases = await db.Set<Case>().AsNoTracking().Where(c => c.Number == given).ToListAsync(ct);
        return cases.Find(matter => secret.Matches(matter.Id, secretText));
    }
}
