namespace Lajur.Registry.Linking;

/// <summary>That one case has to do with another; shown at both.</summary>
public sealed class CaseLink
{
    public required Guid Id { get; init; }

    /// <summary>The earlier case.</summary>
    public required Guid FromCaseId { get; init; }

    /// <summary>The later case.</summary>
    public required Guid ToCaseId { get; init; }

    public required CaseLinkKind Kind { get; init; }

    public required DateTimeOffset At { get; init; }
}
