namespace Lajur.Engine.Catalog;

/// <summary>Lists the choices of a dropdown; resolved from the services of the request.</summary>
public interface IInputOptionsProvider
{
    /// <summary>The choices, in the order to show.</summary>
    ValueTask<IReadOnlyList<InputOption>> ListAsync(InputDescriptor input, CancellationToken cancellationToken);
}
