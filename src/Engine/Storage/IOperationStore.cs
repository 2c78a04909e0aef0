namespace Lajur.Engine.Storage;

/// <summary>Remembers which commands were carried out, so that repeating one changes nothing.</summary>
public interface IOperationStore
{
    /// <summary>What the operation did; null when it is new.</summary>
    Task<Operation?> FindOperationAsync(string operationId, CancellationToken cancellationToken);

    /// <summary>Remembers it; throws <see cref="DuplicateOperationException"/> when it is already there.</summary>
    Task AddOperationAsync(Operation operation, CancellationToken cancellationToken);
}
