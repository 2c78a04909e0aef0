#pragma warning disable MA0025 // The body follows; the signature is what others build on.
namespace Lajur.Registry.Tracking;

/// <summary>Keeps what the applicant added, lets the clocks run again and resumes the workflow, in one transaction.</summary>
public sealed class CompleteFileHandler
{
    public Task<CompleteFileResult> HandleAsync(CompleteFile command, CancellationToken ct = default) =>
        throw new NotImplementedException();
}
