namespace Lajur.Engine.Catalog;

/// <summary>Lists the outcomes an activity can have in a flowchart; "name" or "name|label".</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class FlowNodeAttribute(params string[] outcomes) : Attribute
{
    /// <summary>The outcomes.</summary>
    public IReadOnlyList<string> Outcomes { get; } = outcomes;
}
