namespace Lajur.Registry.Linking;

/// <summary>An offer to go on as an application, with what is known already.</summary>
/// <param name="RequestId">The offer, for <see cref="Intake.SubmitCase.ContinuesRequestId"/>.</param>
/// <param name="ServiceId">The service to apply for.</param>
/// <param name="Number">The case that goes on.</param>
/// <param name="Values">What the applicant said, by the names of the intake's fields.</param>
public sealed record Continuation(
    Guid RequestId, Guid ServiceId, string Number, IReadOnlyDictionary<string, string[]> Values);
