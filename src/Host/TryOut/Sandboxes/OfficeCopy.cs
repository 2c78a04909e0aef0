using Lajur.Engine.Definitions;
using Lajur.Registry.Offices;
using Lajur.Registry.Services;

namespace Lajur.Host.TryOut.Sandboxes;

/// <summary>What a try-out begins with: an office as far as a case needs it, and the draft as it was saved last.</summary>
public sealed record OfficeCopy
{
    public required Office Office { get; init; }

    public required Service Service { get; init; }

    public required WorkflowDefinition Draft { get; init; }

    /// <summary>Definitions that drawings of the office may use as an activity.</summary>
    public required IReadOnlyList<WorkflowDefinition> Usable { get; init; }

    public required IReadOnlyList<Lane> Lanes { get; init; }

    /// <summary>Without passwords and addresses; lanes that nobody holds have somebody made up.</summary>
    public required IReadOnlyList<Officer> Staff { get; init; }

    /// <summary>Who looks on: a head who is made up, so that everything of the case is seen.</summary>
    public required Officer Watcher { get; init; }

    /// <summary>Calendars, forms and books.</summary>
    public required IReadOnlyList<object> Rows { get; init; }

    /// <summary>Differs when anything that the moves depend on was saved anew.</summary>
    public required string Stamp { get; init; }

    /// <summary>The lanes whose work somebody made up does.</summary>
    public required IReadOnlyList<string> Unmanned { get; init; }
}
