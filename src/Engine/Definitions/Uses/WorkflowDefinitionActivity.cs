using System.Text.Json.Nodes;
using Lajur.Engine.Activities;
using Lajur.Engine.Activities.Containers;
using Lajur.Engine.Running;

namespace Lajur.Engine.Definitions.Uses;

/// <summary>Another definition, used as an activity: runs within the same instance, with inputs and outputs of its own.</summary>
public sealed class WorkflowDefinitionActivity : Activity
{
    private readonly List<Input> _inputs = [];
    private readonly List<Output> _outputs = [];

    internal WorkflowDefinitionActivity(WorkflowDefinition definition) => Definition = definition;

    /// <summary>The version that runs; pinned by the drawing that uses it.</summary>
    public WorkflowDefinition Definition { get; }

    /// <summary>The used drawing.</summary>
    public WorkflowRoot Body { get; private set; } = null!;

    /// <inheritdoc />
    protected internal override IReadOnlyList<Input> DeclaredInputs => _inputs;

    /// <inheritdoc />
    protected internal override void Bind(JsonObject json, ActivityBinder binder)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(binder);
        foreach (var input in Descriptor.Inputs)
        {
            _inputs.Add(new Input<JsonNode>
            {
                Name = input.Name,
                Expression = ActivityBinder.ReadExpression(json[input.JsonName] ?? json[input.Name]),
            });
        }

        foreach (var output in Descriptor.Outputs)
        {
            _outputs.Add(new Output<JsonNode>
            {
                Name = output.Name,
                MemoryReference = DrawnInput.MemoryOf(json[output.JsonName] ?? json[output.Name]),
            });
        }

        Body = binder.BindDrawing(Definition);
    }

    /// <inheritdoc />
    protected internal override ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var given = context.Execution.Inputs;
        foreach (var input in Descriptor.Inputs.Where(x => given.ContainsKey(x.Name)))
        {
            given[input.Name] = VariableTypes.Convert(new Variable("", input.Name, input.TypeName, false, null), given[input.Name]);
        }

        return context.ScheduleActivityAsync(Body, BodyCompletedAsync);
    }

    internal void SetOutput(ActivityExecutionContext own, string name, JsonNode? value) =>
        own.SetOutput(_outputs.FirstOrDefault(x => x.Name == name) ?? new Output<JsonNode> { Name = name }, value);

    private ValueTask BodyCompletedAsync(ActivityExecutionContext context, ChildCompleted child) =>
        context.CompleteActivityAsync([.. child.Outcomes]);
}
