#pragma warning disable MA0025 // The body follows; the signature is what others build on.
namespace Lajur.Registry.Notices;

/// <summary>Sends what is due to be sent.</summary>
public sealed class NoticePump
{
    public Task<NoticeRound> RunOnceAsync(CancellationToken ct = default) => throw new NotImplementedException();
}
