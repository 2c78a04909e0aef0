using Lajur.Engine.Definitions;
using Lajur.Engine.Library;
using Lajur.Studio.Definitions;
using Lajur.Studio.Instances;

namespace Lajur.Studio.Drawings;

/// <summary>Tells where the drawings of the caller's office stand.</summary>
public sealed class DrawingStatuses(OfficeDefinitions definitions, OfficeInstances instances, DefinitionLibrary library)
{
    /// <summary>The status of a definition; null when there is none or it is another office's.</summary>
    public async Task<DrawingStatus?> FindAsync(string definitionId, CancellationToken cancellationToken)
    {
        if (await definitions.FindAsync(definitionId, VersionOptions.Latest, cancellationToken) is not { } latest)
        {
            return null;
        }

        var published = await definitions.FindAsync(definitionId, VersionOptions.Published, cancellationToken);
        var problems = await library.CheckAsync(latest, cancellationToken);
        var revision = Revision.Of(latest);
        return new DrawingStatus(
            definitionId, latest.Name ?? definitionId, latest.Version, latest.IsPublished, published?.Version,
            ProblemWords.Of(latest, problems), ProblemWords.RemarksOf(latest, problems))
        {
            Revision = revision.Number,
            SavedBy = revision.SavedBy,
            SavedAt = Revision.MomentOf(latest),
        };
    }

    /// <summary>The status of a run of the caller's office; null when there is none or it is another office's.</summary>
    public async Task<RunStatus?> FindRunAsync(string instanceId, CancellationToken cancellationToken)
    {
        if (await instances.FindAsync(instanceId, cancellationToken) is not { } instance)
        {
            return null;
        }

        var definition = await definitions.FindVersionAsync(instance.DefinitionVersionId, cancellationToken);
        return new RunStatus(
            instance.DefinitionId,
            instance.Name ?? definition?.Name ?? instance.DefinitionId,
            instance.Version,
            instance.SubStatus,
            instance.State.Incidents.LastOrDefault()?.Message);
    }
}
