using Lajur.Registry.Cases;

namespace Lajur.Registry.Versions;

/// <summary>Which cases an administrator may want to move.</summary>
internal static class MoveableCases
{
    /// <summary>Those not over, also held ones, whose reason to stay is then said.</summary>
    public static IQueryable<Case> Moveable(this IQueryable<Case> cases, Guid officeId, IReadOnlyCollection<string> versionIds) =>
        cases.Where(c => c.OfficeId == officeId && versionIds.Contains(c.DefinitionVersionId)
            && (c.Status == CaseStatus.Running || c.Status == CaseStatus.WaitingForApplicant || c.Status == CaseStatus.Faulted));
}
