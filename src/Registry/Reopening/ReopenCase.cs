namespace Lajur.Registry.Reopening;

/// <summary>An applicant who is not content with the answer opens their case again.</summary>
public sealed record ReopenCase
{
    /// <summary>The fewest letters of a reason that says something.</summary>
    public const int MinReasonLength = 10;

    public required string Number { get; init; }

    /// <summary>The tracking code of the case.</summary>
    public required string Secret { get; init; }

    /// <summary>What the answer left open.</summary>
    public required string Reason { get; init; }

    /// <summary>Made with the form; a repeat changes nothing and gives the same answer.</summary>
    public required string OperationId { get; init; }
}
