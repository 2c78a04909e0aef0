namespace Lajur.Registry.Surveys.Terminals;

/// <summary>An officer switches off a terminal of their office; switching it off twice changes nothing.</summary>
public sealed record CloseTerminal
{
    public required Guid OfficerId { get; init; }

    public required Guid TerminalId { get; init; }
}
