namespace Lajur.Engine.Faults;

/// <summary>The drawing itself asked for a fault.</summary>
public sealed class FaultException(string message, string? code, string? category, string? faultType)
    : EngineException(message)
{
    public string? Code { get; } = code;

    public string? Category { get; } = category;

    public string? FaultType { get; } = faultType;
}
