using Lajur.Engine.Storage;

namespace Lajur.Engine.Definitions.Uses;

/// <summary>The definitions that a drawing uses as activities, and that those use, each at the version it is pinned to.</summary>
public sealed class UsedDefinitions
{
    private const int MaxDefinitions = 200;
    private readonly Dictionary<DefinitionReference, WorkflowDefinition> _found = [];

    private UsedDefinitions()
    {
    }

    /// <summary>For a drawing that uses none.</summary>
    public static UsedDefinitions None { get; } = new();

    /// <summary>False when a reference leads nowhere: what is compiled then must not be kept.</summary>
    public bool IsComplete { get; private set; } = true;

    /// <summary>
    /// Reads what a drawing uses. Only versions once published, marked as usable, and within reach are used: they never
    /// change, so a run of the drawing does not change under way.
    /// </summary>
    public static async Task<UsedDefinitions> ReadAsync(
        IDefinitionStore store, IDefinitionReach reach, WorkflowDefinition definition, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(reach);
        ArgumentNullException.ThrowIfNull(definition);
        var used = new UsedDefinitions();
        var open = new Queue<WorkflowDefinition>([definition]);
        while (open.TryDequeue(out var from))
        {
            foreach (var reference in DefinitionReference.In(from.Root).Distinct().Where(x => !used._found.ContainsKey(x)))
            {
                var to = used._found.Count < MaxDefinitions ? await FindAsync(store, reference, cancellationToken) : null;
                if (to is { PublishedAt: not null, IsUsableAsActivity: true } && reach.Reaches(from, to))
                {
                    used._found.Add(reference, to);
                    open.Enqueue(to);
                }
                else
                {
                    used.IsComplete = false;
                }
            }
        }

        return used;
    }

    /// <summary>The version that a reference means; null when it leads nowhere.</summary>
    public WorkflowDefinition? Find(DefinitionReference reference) => _found.GetValueOrDefault(reference);

    // A definition taken in from elsewhere has version ids of its own here: then its number tells which version is meant.
    private static async Task<WorkflowDefinition?> FindAsync(
        IDefinitionStore store, DefinitionReference reference, CancellationToken cancellationToken) =>
        reference.VersionId.Length > 0
        && await store.FindDefinitionVersionAsync(reference.VersionId, cancellationToken) is { } pinned
            ? pinned
            : await store.FindDefinitionAsync(
                reference.DefinitionId, VersionOptions.Of(reference.Version), cancellationToken);
}
