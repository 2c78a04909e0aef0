namespace Lajur.Registry.PersonalData.Requests;

/// <summary>An applicant asks from the tracking page that their data be put right or erased.</summary>
public sealed record AskAboutData
{
    /// <summary>The fewest letters of a request that says something.</summary>
    public const int MinText = 10;

    public required string Number { get; init; }

    /// <summary>The tracking code of the case.</summary>
    public required string Secret { get; init; }

    /// <summary>Null when none was chosen.</summary>
    public required DataRequestKind? Kind { get; init; }

    /// <summary>What is wrong and what is right; why, for an erasure.</summary>
    public required string Text { get; init; }

    /// <summary>Made with the form; a repeat changes nothing and gives the same answer.</summary>
    public required string OperationId { get; init; }
}
