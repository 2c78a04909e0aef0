using Lajur.Registry.Messages;

namespace Lajur.Registry.Inbox.Signals;

/// <summary>What stands above the lists of an inbox.</summary>
/// <param name="Warnings">Deadlines the officer was reminded of, the most pressing first.</param>
/// <param name="Tasks">Tasks that are no steps of cases, the most pressing first.</param>
public sealed record InboxSignals(IReadOnlyList<DueWarning> Warnings, IReadOnlyList<OfficeTask> Tasks)
{
    /// <summary>The most of either that is shown.</summary>
    public const int Most = 20;

    public static InboxSignals None { get; } = new([], []);

    /// <summary>What the officer is to know and has not read yet.</summary>
    public IReadOnlyList<MessageView> Messages { get; init; } = [];
}
