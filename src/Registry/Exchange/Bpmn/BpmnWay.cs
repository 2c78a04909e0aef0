namespace Lajur.Registry.Exchange.Bpmn;

/// <summary>A way from a step to a step.</summary>
/// <param name="Source">Where it begins.</param>
/// <param name="Target">Where it ends.</param>
/// <param name="Last">The flow by which it comes to its end.</param>
/// <param name="Name">What stands on its first flow that says something; null for nothing.</param>
internal sealed record BpmnWay(BpmnNode Source, BpmnNode Target, BpmnFlow Last, string? Name)
{
    /// <summary>True when it begins at the timer on the step's edge.</summary>
    public bool IsLate { get; init; }
}
