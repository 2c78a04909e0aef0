using System.Globalization;

namespace Lajur.Host.TryOut.Moves;

/// <summary>
/// Names a task of a try-out by its place, not by its id: the same moves done again lead to the same places, with other ids.
/// </summary>
/// <param name="ActivityId">The step in the drawing.</param>
/// <param name="Visit">Which task of that step, from 1.</param>
public sealed record TaskRef(string ActivityId, int Visit)
{
    /// <summary>What the applicant is asked for, which is nobody's task.</summary>
    public static TaskRef Applicant { get; } = new("pemohon", 0);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Visit}:{ActivityId}");

    public static TaskRef? TryParse(string? text) =>
        text?.Split(':', 2) is [var visit, { Length: > 0 } id] && int.TryParse(visit, CultureInfo.InvariantCulture, out var number)
            ? new(id, number)
            : null;
}
