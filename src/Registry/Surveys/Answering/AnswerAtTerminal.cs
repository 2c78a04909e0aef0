namespace Lajur.Registry.Surveys.Answering;

/// <summary>Somebody fills in the survey at a terminal of the counter; who it is, nobody knows.</summary>
public sealed record AnswerAtTerminal
{
    /// <summary>The terminal's key, as its browser keeps it.</summary>
    public required string Key { get; init; }

    /// <summary>By field of <see cref="Asking.SurveyForm"/>, the service included.</summary>
    public required IReadOnlyDictionary<string, string[]> Values { get; init; }

    /// <summary>A repeat changes nothing and gives the same answer.</summary>
    public required string OperationId { get; init; }
}
