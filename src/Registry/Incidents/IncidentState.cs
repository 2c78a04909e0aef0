namespace Lajur.Registry.Incidents;

/// <summary>What became of an incident.</summary>
public enum IncidentState
{
    /// <summary>Nobody has seen to it.</summary>
    Open,

    /// <summary>An administrator tried again; what failed then is an incident of its own.</summary>
    Retried,

    /// <summary>An administrator completed the step by hand.</summary>
    Skipped,

    /// <summary>An administrator closed it with a note.</summary>
    Resolved,

    /// <summary>The run no longer stands there: it was moved, cancelled or deleted.</summary>
    Gone,
}
