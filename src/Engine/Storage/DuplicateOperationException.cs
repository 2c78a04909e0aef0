namespace Lajur.Engine.Storage;

/// <summary>The same operation was carried out by somebody else in the meantime.</summary>
public sealed class DuplicateOperationException(string operationId, Exception? inner = null)
    : Exception($"Operation '{operationId}' was already carried out.", inner)
{
    public string OperationId { get; } = operationId;
}
