namespace Lajur.Engine.Storage;

/// <summary>One step, one transaction: all of it or nothing.</summary>
public interface IStepTransaction
{
    /// <summary>
    /// Runs the body in a transaction and commits it. Inside an ambient transaction it joins that one, which then
    /// commits or not.
    /// </summary>
    Task<T> ExecuteAsync<T>(Func<CancellationToken, Task<T>> body, CancellationToken cancellationToken);
}
