using Lajur.Engine.Definitions;
using Lajur.Host.Access;
using Lajur.Papers.Reality;
using Lajur.Registry.Reality;
using Lajur.Studio.Drawings;

namespace Lajur.Host.Reality;

/// <summary>Below each step in Elsa Studio's viewer: its norm, and how long it took in the half-year before.</summary>
internal sealed class RealityNotes(RealityQuery query, KeptNotes kept, IHttpContextAccessor http, TimeProvider clock) : IDrawingNotes
{
    private const int Days = 183;

    private static readonly Dictionary<string, string> s_none = [];

    public async Task<IReadOnlyDictionary<string, string>> FindAsync(WorkflowDefinition definition, CancellationToken cancellationToken)
    {
        // No case ended in a version that was never in force.
        if (definition is { PublishedAt: null, IsPublished: false })
        {
            return s_none;
        }

        var officeId = SignedInOfficer.Get(http.HttpContext?.User).OfficeId;
        return await kept.FindAsync(officeId, definition.Id, () => ReckonAsync(officeId, definition, cancellationToken));
    }

    private async Task<IReadOnlyDictionary<string, string>> ReckonAsync(Guid officeId, WorkflowDefinition definition, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var report = await query.FindAsync(officeId, definition.DefinitionId, definition.Version, (now.AddDays(-Days), now.AddSeconds(1)), cancellationToken);
        return (report?.Rows ?? []).Where(row => !row.IsApplicants).DistinctBy(row => row.ActivityId, StringComparer.Ordinal)
            .ToDictionary(row => row.ActivityId, RealityWords.Badge, StringComparer.Ordinal);
    }
}
