using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Cases.Numbering;

internal static class CaseNumberLookup
{
    /// <summary>The number of a case.</summary>
    public static Task<string> NumberAsync(this RegistryDb db, Guid caseId, CancellationToken ct) =>
        db.Set<Case>().Where(c => c.Id == caseId).Select(c => c.Number).SingleAsync(ct);
}
