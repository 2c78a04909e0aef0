using Lajur.Registry.Cases;

namespace Lajur.Registry.Inbox.Lists;

/// <summary>What came before a step: the submission, an earlier step, or what the applicant added.</summary>
/// <param name="Title">Such as "Permohonan", the step's title, or "Kelengkapan dari pemohon".</param>
/// <param name="At">When it was given.</param>
/// <param name="ByName">Who gave it: an officer's name or "Pemohon".</param>
/// <param name="LaneKey">The lane it came from; null for the applicant.</param>
/// <param name="OutcomeLabel">What was decided; null when nothing was.</param>
/// <param name="Answers">What was written.</param>
public sealed record EarlierStep(
    string Title, DateTimeOffset At, string ByName, string? LaneKey, string? OutcomeLabel,
    IReadOnlyList<AnsweredField> Answers);
