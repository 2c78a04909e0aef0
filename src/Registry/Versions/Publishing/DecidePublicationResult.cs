namespace Lajur.Registry.Versions.Publishing;

/// <summary>What came of <see cref="DecidePublication"/>.</summary>
public abstract record DecidePublicationResult
{
    private DecidePublicationResult()
    {
    }

    /// <summary>It is in force; doing it again changes nothing.</summary>
    public sealed record Published(string DefinitionId) : DecidePublicationResult;

    /// <summary>It was given back; doing it again changes nothing.</summary>
    public sealed record Returned : DecidePublicationResult;

    /// <summary>Nothing was decided.</summary>
    /// <param name="Reason">Why not and what to do, in Indonesian.</param>
    public sealed record Refused(string Reason) : DecidePublicationResult;

    /// <summary>There is no such request in the office.</summary>
    public sealed record NotFound : DecidePublicationResult;
}
