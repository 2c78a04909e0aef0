namespace Lajur.Engine.Activities;

/// <summary>An output of an activity; the drawing may bind it to a variable or to an output of the workflow.</summary>
public abstract class Output
{
    /// <summary>The name in the descriptor, e.g. "Result".</summary>
    public string Name { get; internal set; } = "";

    /// <summary>The id of the variable, or the name of the workflow output, that receives the value; null when unbound.</summary>
    public string? MemoryReference { get; internal set; }

    /// <summary>The .NET type of the value.</summary>
    public abstract Type ValueType { get; }
}
