using System.Text.Json.Nodes;
using Lajur.Engine.Activities;
using Lajur.Engine.Definitions;
using Lajur.Engine.Definitions.Uses;
using Lajur.Engine.Faults;
using Lajur.Engine.Runtime;
using Lajur.Engine.Storage;

namespace Lajur.Engine.BuiltIn.Composition;

/// <summary>Makes the command that starts a child run.</summary>
internal static class ChildStart
{
    private const string Depth = "Depth";
    private const string Parent = "ParentInstanceId";

    /// <summary>
    /// Starts the version published now, so that a retraction between asking and starting does not lose the child.
    /// Faults when none is published or within reach, or when children have children too deep.
    /// </summary>
    public static async Task<StartWorkflow> MakeAsync(ActivityExecutionContext context, string? definitionId)
    {
        var run = context.WorkflowExecutionContext;
        var definition = string.IsNullOrWhiteSpace(definitionId) ? null : await context.GetRequiredService<IWorkflowStore>()
            .FindDefinitionAsync(definitionId, VersionOptions.Published, context.CancellationToken);
        if (definition is null || !context.GetRequiredService<IDefinitionReach>().Reaches(run.Definition, definition))
        {
            throw new FaultException($"No published workflow definition '{definitionId}' can be started from here.", "ChildNotFound", "Composition", null);
        }

        var depth = ((int?)run.Properties[Depth] ?? 0) + 1;
        var bound = context.GetRequiredService<EngineOptions>().MaxChildDepth;
        return depth > bound
            ? throw new FaultException($"More than {bound} workflows have started one another.", "ChildrenTooDeep", "Composition", null)
            : new StartWorkflow
            {
                DefinitionId = definition.DefinitionId,
                DefinitionVersionId = definition.Id,
                InstanceId = Guid.CreateVersion7(context.Clock.GetUtcNow()).ToString("N"),
                ParentInstanceId = run.Id,
                Properties = new JsonObject { [Depth] = depth, [Parent] = run.Id },
            };
    }

    /// <summary>What a child is handed: the input with the id of the parent.</summary>
    public static JsonObject Input(ActivityExecutionContext context, JsonObject? given)
    {
        var input = (JsonObject?)given?.DeepClone() ?? [];
        input[Parent] = context.WorkflowExecutionContext.Id;
        return input;
    }
}
