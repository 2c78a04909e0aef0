using System.Text.Json.Nodes;
using Lajur.Engine.Definitions;
using Lajur.Engine.Runtime;
using Lajur.Engine.Storage;
using Lajur.Registry.Desk;

namespace Lajur.Registry.Cases.Running;

/// <summary>The workflow runs of cases: starts them and resumes them.</summary>
public sealed class CaseRuns(WorkflowRuntime runtime, IWorkflowStore store)
{
    /// <summary>The version that new cases of a service take; null when none is published.</summary>
    public Task<WorkflowDefinition?> FindPublishedAsync(string definitionId, CancellationToken ct) =>
        store.FindDefinitionAsync(definitionId, VersionOptions.Published, ct);

    /// <summary>The version that a case runs on; null when it was deleted.</summary>
    public Task<WorkflowDefinition?> FindVersionAsync(string versionId, CancellationToken ct) =>
        store.FindDefinitionVersionAsync(versionId, ct);

    /// <summary>Makes the run's row this transaction's, before anything else of the case is written.</summary>
    internal Task LockAsync(string instanceId, CancellationToken ct) => store.LockInstanceAsync(instanceId, ct);

    /// <summary>Lets the step clocks of a run be looked at then: a timer too early looks again by itself, one too late would not.</summary>
    internal Task MoveStepTimersAsync(string instanceId, DateTimeOffset first, CancellationToken ct) =>
        store.MoveTimersAsync(instanceId, StepClock.Timer, first, ct);

    /// <summary>Starts the run of a case that is written but not committed.</summary>
    internal async Task StartAsync(Case matter, JsonObject input, CancellationToken ct)
    {
        var result = await runtime.StartAsync(
            new()
            {
                DefinitionId = matter.DefinitionVersionId,
                DefinitionVersionId = matter.DefinitionVersionId,
                InstanceId = matter.InstanceId,
                CorrelationId = matter.Number,
                Name = matter.Number,
                Input = input,
            },
            ct);
        if (result is not StepResult.Ran)
        {
            throw new InvalidOperationException($"The run of case {matter.Number} did not start: {result}.");
        }
    }

    /// <summary>Hands an answer to the step that waits for it.</summary>
    /// <exception cref="RunMovedOnException">Nothing waits there any more.</exception>
    internal async Task ResumeAsync(string bookmarkId, JsonObject input, CancellationToken ct)
    {
        var result = await runtime.ResumeAsync(new() { BookmarkId = bookmarkId, Input = input }, ct);
        if (result is not StepResult.Ran)
        {
            throw new RunMovedOnException(bookmarkId);
        }
    }
}
