using Lajur.Registry.Inbox;

namespace Lajur.Activities.Inbox;

/// <summary>How the outcomes of a drawing look as buttons: the first is the likely way, turning somebody down stands apart.</summary>
public static class OutcomeButtons
{
    private static readonly string[] TurningDown = ["Kembalikan", "Tolak", "Batalkan"];

    public static IReadOnlyList<WorkItemOutcome> From(IReadOnlyList<string>? drawn) =>
        [.. (drawn ?? []).Select((name, place) => new WorkItemOutcome(name, name, KindOf(name, place)))];

    private static OutcomeKind KindOf(string name, int place) =>
        TurningDown.Contains(name.Split(' ', 2)[0], StringComparer.OrdinalIgnoreCase) ? OutcomeKind.Danger
        : place == 0 ? OutcomeKind.Primary
        : OutcomeKind.Normal;
}
