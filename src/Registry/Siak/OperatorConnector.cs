namespace Lajur.Registry.Siak;

/// <summary>The shipped connector: SIAK is open to people only.</summary>
public sealed class OperatorConnector : ISiakConnector
{
    public Task<SiakStart> BeginAsync(SiakRequest request, CancellationToken ct) =>
        Task.FromResult<SiakStart>(new SiakStart.ByOperator());
}
