using System.Text.Json.Nodes;

namespace Lajur.Registry.Interventions;

/// <summary>How an administrator sees to an incident.</summary>
public abstract record IncidentRemedy
{
    private IncidentRemedy()
    {
    }

    /// <summary>Try the step again.</summary>
    /// <param name="Variables">Data of the run set aright before; empty for none.</param>
    public sealed record Retry(JsonObject Variables) : IncidentRemedy;

    /// <summary>Complete the step by hand.</summary>
    public sealed record Skip(string Outcome) : IncidentRemedy;

    /// <summary>Close it with a note; the run stays as it is.</summary>
    public sealed record Resolve : IncidentRemedy;
}
