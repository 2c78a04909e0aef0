using Lajur.Registry.Forms;

namespace Lajur.Registry.Tracking;

/// <summary>What staff ask of the applicant.</summary>
/// <param name="Id">To answer it with <see cref="CompleteFile"/>.</param>
/// <param name="Message">What is missing, in the officer's words.</param>
/// <param name="Form">The form to fill in; null when a text and files are enough.</param>
/// <param name="AskedAt">When it was asked.</param>
/// <param name="GiveUpAt">The last moment to answer; null when there is none.</param>
public sealed record CompletionRequestView(
    Guid Id, string Message, FormSchema? Form, DateTimeOffset AskedAt, DateTimeOffset? GiveUpAt);
