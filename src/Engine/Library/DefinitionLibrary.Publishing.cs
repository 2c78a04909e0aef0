using Lajur.Engine.Definitions;

namespace Lajur.Engine.Library;

public sealed partial class DefinitionLibrary
{
    /// <summary>Publishes the latest version: new runs take it, running ones stay on theirs. Refused with every problem.</summary>
    public Task<PublishOutcome> PublishAsync(string definitionId, CancellationToken cancellationToken) =>
        StepAsync(definitionId, ct => PublishStepAsync(definitionId, ct), cancellationToken);

    /// <summary>Takes the published version back; null when none is published. Runs that go on are not touched.</summary>
    public Task<WorkflowDefinition?> RetractAsync(string definitionId, CancellationToken cancellationToken) =>
        StepAsync(
            definitionId,
            async ct =>
            {
                var published = await store.FindDefinitionAsync(definitionId, VersionOptions.Published, ct);
                if (published is null)
                {
                    return null;
                }

                await ChangeAsync(published, x => x.IsPublished = false, ct);
                await store.ReplaceTriggersAsync(definitionId, [], ct);
                await AnnounceAsync(definitionId, ct);
                return await store.FindDefinitionVersionAsync(published.Id, ct);
            },
            cancellationToken);

    /// <summary>Deletes a definition with all its versions and says how many there were.</summary>
    public Task<int> DeleteAsync(string definitionId, CancellationToken cancellationToken) =>
        StepAsync(
            definitionId,
            async ct =>
            {
                var versions = await VersionsAsync(definitionId, ct);
                await store.ReplaceTriggersAsync(definitionId, [], ct);
                await AnnounceAsync(definitionId, ct);
                return await DeleteVersionsAsync(versions, ct);
            },
            cancellationToken);

    /// <summary>Deletes one version; the newest one left becomes the latest. False when there is none.</summary>
    public async Task<bool> DeleteVersionAsync(string versionId, CancellationToken cancellationToken) =>
        await store.FindDefinitionVersionAsync(versionId, cancellationToken) is { } version
        && await StepAsync(version.DefinitionId, ct => DeleteVersionStepAsync(versionId, ct), cancellationToken);

    private async Task<bool> DeleteVersionStepAsync(string versionId, CancellationToken cancellationToken)
    {
        if (await store.FindDefinitionVersionAsync(versionId, cancellationToken) is not { } version)
        {
            return false;
        }

        await DeleteVersionsAsync([version], cancellationToken);
        if (version.IsPublished)
        {
            await store.ReplaceTriggersAsync(version.DefinitionId, [], cancellationToken);
        }

        var left = await VersionsAsync(version.DefinitionId, cancellationToken);
        if (version.IsLatest && left.MaxBy(x => x.Version) is { } newest)
        {
            await ChangeAsync(newest, x => x.IsLatest = true, cancellationToken);
        }

        await AnnounceAsync(version.DefinitionId, cancellationToken);
        return true;
    }

    private async Task<PublishOutcome> PublishStepAsync(string definitionId, CancellationToken cancellationToken)
    {
        var latest = await store.FindDefinitionAsync(definitionId, VersionOptions.Latest, cancellationToken);
        if (latest is null)
        {
            return new PublishOutcome.NotFound(definitionId);
        }

        if (latest.IsPublished)
        {
            return new PublishOutcome.AlreadyPublished(latest);
        }

        var problems = await services.Check.RunAsync(latest, cancellationToken);
        if (problems.Any(x => x.Severity == ProblemSeverity.Error))
        {
            return new PublishOutcome.Refused(latest, problems);
        }

        if (await services.Guard.WhyNotAsync(latest, cancellationToken) is { } reason)
        {
            return new PublishOutcome.Held(latest, reason);
        }

        if (await store.FindDefinitionAsync(definitionId, VersionOptions.Published, cancellationToken) is { } before)
        {
            await ChangeAsync(before, x => x.IsPublished = false, cancellationToken);
        }

        await ChangeAsync(latest, MarkPublished, cancellationToken);
        var published = (await store.FindDefinitionVersionAsync(latest.Id, cancellationToken))!;
        var triggers = services.Triggers.Index(await CompileAsync(published, cancellationToken));
        await store.ReplaceTriggersAsync(definitionId, triggers, cancellationToken);
        foreach (var observer in services.Observers)
        {
            await observer.PublishedAsync(published, cancellationToken);
        }

        await AnnounceAsync(definitionId, cancellationToken);
        return new PublishOutcome.Published(published, problems);
    }

    private void MarkPublished(WorkflowDefinition definition)
    {
        definition.IsPublished = true;
        definition.PublishedAt ??= clock.GetUtcNow();
    }

    private async Task<int> DeleteVersionsAsync(
        IReadOnlyList<WorkflowDefinition> versions, CancellationToken cancellationToken)
    {
        foreach (var version in versions)
        {
            cache.Remove(version.Id);
        }

        return await store.DeleteDefinitionVersionsAsync([.. versions.Select(x => x.Id)], cancellationToken);
    }
}
