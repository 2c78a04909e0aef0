#pragma warning disable MA0025 // The body follows; the signature is what others build on.
namespace Lajur.Registry.Intake;

/// <summary>Takes a case in: checks it, numbers it, starts its clock and its workflow, in one transaction.</summary>
public sealed class SubmitCaseHandler
{
    public Task<SubmitCaseResult> HandleAsync(SubmitCase command, CancellationToken ct = default) =>
        throw new NotImplementedException();
}
