using Lajur.Engine.Storage;
using Lajur.Registry.Cases.Running;

namespace Lajur.Registry.Siak;

/// <summary>Handles <see cref="RecordSiakResult"/>: the run goes on. A repeat finds that nothing waits and changes nothing.</summary>
public sealed class RecordSiakResultHandler(IStepTransaction step, CaseRuns runs)
{
    /// <returns>False when the request is not open (any more).</returns>
    /// <exception cref="ArgumentException">A success without reference, or a failure without reason.</exception>
    public async Task<bool> HandleAsync(RecordSiakResult result, CancellationToken ct = default)
    {
        if (string.IsNullOrWhiteSpace(result.Succeeded ? result.Reference : result.Reason))
        {
            throw new ArgumentException("A success needs SIAK's reference, a failure its reason.", nameof(result));
        }

        try
        {
            await step.ExecuteAsync(
                async inner =>
                {
                    await runs.ResumeAsync(result.RequestId, RunAnswers.OfSiak(result), inner);
                    return true;
                },
                ct);
            return true;
        }
        catch (RunMovedOnException)
        {
            return false;
        }
    }
}
