using Lajur.Engine.Definitions;
using Lajur.Engine.Storage.Queries;

namespace Lajur.Engine.Storage;

/// <summary>Keeps definitions, every version of them.</summary>
public interface IDefinitionStore
{
    /// <summary>One version by its own id; null when there is none.</summary>
    Task<WorkflowDefinition?> FindDefinitionVersionAsync(string versionId, CancellationToken cancellationToken);

    /// <summary>The newest version of a definition that the options mean; null when there is none.</summary>
    Task<WorkflowDefinition?> FindDefinitionAsync(string definitionId, VersionOptions version, CancellationToken cancellationToken);

    /// <summary>The id of the newest version of a definition that the options mean; null when there is none.</summary>
    Task<string?> FindVersionIdAsync(string definitionId, VersionOptions version, CancellationToken cancellationToken);

    /// <summary>The ids of every version of a definition, the oldest first: for whoever needs no drawing.</summary>
    Task<IReadOnlyList<string>> ListVersionIdsAsync(string definitionId, CancellationToken cancellationToken);

    /// <summary>True when there is a version with that id.</summary>
    Task<bool> HasVersionAsync(string versionId, CancellationToken cancellationToken);

    /// <summary>One page of what the query means, with the count of all of it.</summary>
    Task<Page<WorkflowDefinition>> ListDefinitionsAsync(DefinitionQuery query, CancellationToken cancellationToken);

    /// <summary>Adds a version, or replaces the one with the same id.</summary>
    Task SaveDefinitionAsync(WorkflowDefinition definition, CancellationToken cancellationToken);

    /// <summary>Deletes versions by their ids and says how many there were.</summary>
    Task<int> DeleteDefinitionVersionsAsync(IReadOnlyCollection<string> versionIds, CancellationToken cancellationToken);

    /// <summary>Replaces the triggers of a definition; an empty list removes them.</summary>
    Task ReplaceTriggersAsync(
        string definitionId, IReadOnlyCollection<Waiting.StartTrigger> triggers, CancellationToken cancellationToken);

    /// <summary>The triggers that wait for this stimulus.</summary>
    Task<IReadOnlyList<Waiting.StartTrigger>> ListTriggersAsync(
        string name, string hash, CancellationToken cancellationToken);

    /// <summary>The triggers that wait for any of these stimuli.</summary>
    Task<IReadOnlyList<Waiting.StartTrigger>> ListTriggersAsync(
        string name, IReadOnlyCollection<string> hashes, CancellationToken cancellationToken);

    /// <summary>Triggers due at <paramref name="now"/> or before, the longest due first.</summary>
    Task<IReadOnlyList<Waiting.StartTrigger>> ListDueTriggersAsync(
        DateTimeOffset now, int take, CancellationToken cancellationToken);

    /// <summary>Counts a try in vain and puts the trigger off if it still has this moment; one moved by someone else is no error.</summary>
    Task PostponeTriggerAsync(
        string triggerId, DateTimeOffset from, DateTimeOffset until, CancellationToken cancellationToken);

    /// <summary>Gives a trigger its next moment if it still has this one; false when someone else has moved it.</summary>
    Task<bool> MoveTriggerAsync(
        string triggerId, DateTimeOffset from, DateTimeOffset? to, CancellationToken cancellationToken);
}
