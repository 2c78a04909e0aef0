namespace Lajur.Engine.Catalog;

/// <summary>The kinds of activity that Elsa Studio tells apart.</summary>
public enum ActivityKind
{
    /// <summary>Does something when its turn comes.</summary>
    Action,

    /// <summary>Can start a workflow.</summary>
    Trigger,

    /// <summary>Runs in the background if asked to.</summary>
    Job,

    /// <summary>Runs in the background unless told otherwise.</summary>
    Task,
}
