using System.Globalization;
using System.Text.Json.Nodes;

namespace Lajur.Engine.Interventions;

/// <summary>That a person stepped into a run by hand: what was done, by whom, and why. Kept in the journal of the run.</summary>
/// <param name="Kind">What was done.</param>
/// <param name="By">Who did it, and why.</param>
public sealed record Intervention(InterventionKind Kind, InterventionBy By)
{
    /// <summary>The activity it was done to, by id path; null for the run as a whole.</summary>
    public string? NodeId { get; init; }

    /// <summary>More, by kind: the chosen outcome, the target of a move, the versions of a migration; null for nothing.</summary>
    public JsonObject? Detail { get; init; }

    /// <summary>As the payload of a journal entry: {kind, actorId, actorName, reason, detail?}.</summary>
    internal JsonObject ToPayload()
    {
        var payload = new JsonObject
        {
            ["kind"] = Kind.ToString(),
            ["actorId"] = By.ActorId,
            ["actorName"] = By.ActorName,
            ["reason"] = By.Reason,
        };
        if (Detail is not null)
        {
            payload["detail"] = Detail.DeepClone();
        }

        return payload;
    }

    /// <summary>What the journal says in one line.</summary>
    internal string ToMessage() => string.Create(CultureInfo.InvariantCulture, $"{Kind} by {By.ActorName}: {By.Reason}");
}
