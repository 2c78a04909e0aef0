namespace Lajur.Engine.Tests.Drawings;

/// <summary>A scoped service an activity can ask for.</summary>
internal sealed class StepWitness
{
    public string Name { get; } = "witness";
}
