using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Lajur.Engine.Catalog;
using Lajur.Engine.Definitions;
using Lajur.Engine.Definitions.Uses;
using Lajur.Engine.Running;
using Lajur.Engine.Runtime;
using Lajur.Engine.Storage;
using Lajur.Engine.Storage.Queries;
using Lajur.Engine.Waiting;

namespace Lajur.Engine.Library;

/// <summary>The administrator's drawings: drafts, versions, publication.</summary>
public sealed partial class DefinitionLibrary(
    IWorkflowStore store,
    LibraryServices services,
    CompiledWorkflowCache cache,
    ActivityCatalog catalog,
    TimeProvider clock)
{
    /// <summary>The version, made ready to run. Throws when there is none.</summary>
    public async Task<CompiledWorkflow> GetCompiledAsync(string versionId, CancellationToken cancellationToken)
    {
        if (cache.Find(versionId) is { } ready)
        {
            return ready;
        }

        var definition = await store.FindDefinitionVersionAsync(versionId, cancellationToken)
            ?? throw new KeyNotFoundException($"There is no definition version '{versionId}'.");
        return await CompileAsync(definition, cancellationToken);
    }

    /// <summary>A definition in hand, made ready to run with those it uses; published versions are kept ready.</summary>
    public async Task<CompiledWorkflow> CompileAsync(WorkflowDefinition definition, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(definition);
        if (cache.Find(definition) is { } ready)
        {
            return ready;
        }

        var used = await UsedDefinitions.ReadAsync(store, services.Reach, definition, cancellationToken);
        var workflow = DefinitionCompiler.Compile(definition, catalog, used);
        return used.IsComplete ? cache.Add(workflow) : workflow;
    }

    /// <summary>
    /// The drawing of a run, made ready: its version, or, for a run of a draft, the draft as it was when the run began.
    /// Throws when there is none.
    /// </summary>
    public async Task<CompiledWorkflow> GetCompiledAsync(WorkflowInstance instance, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(instance);
        if (instance.State.Draft is not { } draft)
        {
            return await GetCompiledAsync(instance.DefinitionVersionId, cancellationToken);
        }

        var key = DraftKey(draft);
        return cache.Find(key) ?? await CompileDraftAsync(new WorkflowDefinition(draft), key, cancellationToken);
    }

    /// <summary>
    /// The version that a run begins with, made ready, and for a draft what is kept with the run; null when there is none.
    /// Which version is published is always asked for, since another host may have published; what it says is known by its id.
    /// </summary>
    internal async Task<(CompiledWorkflow Workflow, JsonObject? Draft)?> FindToStartAsync(
        StartWorkflow command, CancellationToken cancellationToken)
    {
        var versionId = command.DefinitionVersionId
            ?? await store.FindVersionIdAsync(command.DefinitionId, command.Version, cancellationToken);
        if (versionId is null)
        {
            return null;
        }

        if (cache.Find(versionId) is { } ready)
        {
            var stands = command.DefinitionVersionId is null || await store.HasVersionAsync(versionId, cancellationToken);
            return stands ? (ready, null) : null;
        }

        var definition = await store.FindDefinitionVersionAsync(versionId, cancellationToken);
        return definition is null ? null : await PinAsync(definition, cancellationToken);
    }

    /// <summary>A definition in hand as a run of it begins with it; what a draft is now is kept with the run.</summary>
    internal async Task<(CompiledWorkflow Workflow, JsonObject? Draft)> PinAsync(
        WorkflowDefinition definition, CancellationToken cancellationToken)
    {
        if (definition.PublishedAt is not null)
        {
            return (await CompileAsync(definition, cancellationToken), null);
        }

        var draft = (JsonObject)definition.Json.DeepClone();
        var key = DraftKey(draft);
        return (cache.Find(key) ?? await CompileDraftAsync(definition, key, cancellationToken), draft);
    }

    internal DateTimeOffset? NextStart(CompiledWorkflow workflow, StartTrigger trigger, DateTimeOffset after) =>
        services.Triggers.NextStart(workflow, trigger, after);

    /// <summary>Every problem of a drawing; empty when it can be published without a word.</summary>
    public Task<IReadOnlyList<DefinitionProblem>> CheckAsync(
        WorkflowDefinition definition, CancellationToken cancellationToken) =>
        services.Check.RunAsync(definition, cancellationToken);

    /// <summary>True when no other definition has the name, whatever its case.</summary>
    public async Task<bool> IsNameUniqueAsync(string name, string? exceptDefinitionId, CancellationToken cancellationToken)
    {
        var query = new DefinitionQuery { Version = VersionOptions.Latest, Name = name };
        var found = await store.ListDefinitionsAsync(query, cancellationToken);
        return found.Items.All(x => x.DefinitionId == exceptDefinitionId);
    }

    private async Task<CompiledWorkflow> CompileDraftAsync(
        WorkflowDefinition draft, string key, CancellationToken cancellationToken)
    {
        var used = await UsedDefinitions.ReadAsync(store, services.Reach, draft, cancellationToken);
        var workflow = DefinitionCompiler.Compile(draft, catalog, used);
        return used.IsComplete ? cache.Add(key, workflow) : workflow;
    }

    private static string DraftKey(JsonObject draft) =>
        "draft:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(draft.ToJsonString())));

    /// <summary>Changes to one definition happen one after the other, also those of two administrators at two hosts.</summary>
    private Task<T> StepAsync<T>(string definitionId, Func<CancellationToken, Task<T>> body, CancellationToken cancellationToken) =>
        services.Transaction.ExecuteAsync(
            async ct =>
            {
                await HoldAsync(definitionId, ct);
                return await body(ct);
            },
            cancellationToken);

    private async Task<IReadOnlyList<WorkflowDefinition>> VersionsAsync(
        string definitionId, CancellationToken cancellationToken)
    {
        var query = new DefinitionQuery { DefinitionIds = [definitionId], Order = DefinitionOrder.Version };
        return (await store.ListDefinitionsAsync(query, cancellationToken)).Items;
    }

    private async Task ChangeAsync(
        WorkflowDefinition definition, Action<WorkflowDefinition> change, CancellationToken cancellationToken)
    {
        var copy = definition.Clone();
        change(copy);
        await store.SaveDefinitionAsync(copy, cancellationToken);
        cache.Remove(copy.Id);
    }

    private Task AnnounceAsync(string definitionId, CancellationToken cancellationToken) =>
        services.Feed.AppendAsync(FeedEventKind.WorkflowDefinitionChanged, definitionId, null, cancellationToken);

    private string NewId() => Guid.CreateVersion7(clock.GetUtcNow()).ToString("N");
}
