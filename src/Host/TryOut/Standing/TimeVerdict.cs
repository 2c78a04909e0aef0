namespace Lajur.Host.TryOut.Standing;

/// <summary>How long the case took, or has taken, in office time, against what the service promises.</summary>
/// <param name="Took">Office time since the promise began to count; what the applicant took does not count.</param>
/// <param name="Promise">In words; null when the service promises nothing.</param>
/// <param name="LeftOver">Office time until the due moment; negative when it is over. Null without a promise, or before it counts.</param>
/// <param name="IsOver">True once it stands still for good.</param>
public sealed record TimeVerdict(TimeSpan Took, string? Promise, TimeSpan? LeftOver, bool IsOver);
