#pragma warning disable MA0025 // The body follows; the signature is what others build on.
namespace Lajur.Registry.Tracking;

/// <summary>Finds a case for its applicant.</summary>
public sealed class TrackCase
{
    /// <summary>The case, or null when number and secret do not belong together; the caller limits the attempts.</summary>
    public Task<TrackedCase?> FindAsync(string number, string secret, CancellationToken ct = default) =>
        throw new NotImplementedException();
}
