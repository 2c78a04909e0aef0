using Lajur.Registry.Changes;

namespace Lajur.Registry.Tracking;

/// <summary>Handles <see cref="CompleteFile"/>: the applicant's number and secret open the case.</summary>
public sealed class CompleteFileHandler(CaseDoor door, FileCompletion completion)
{
    public Task<CompleteFileResult> HandleAsync(CompleteFile command, CancellationToken ct = default) =>
        completion.RunAsync(
            async inner => (await door.EnterAsync(command.Number, command.Secret, inner), Actor.Applicant, null),
            new(command.RequestId, command.Values, command.Files, command.OperationId),
            ct);
}
