namespace Lajur.Engine.Storage;

/// <summary>What the engine tells the world.</summary>
public static class FeedEventKind
{
    /// <summary>An instance moved. Key: instance id.</summary>
    public const string WorkflowInstanceUpdated = "WorkflowInstanceUpdated";

    /// <summary>A RunTask waits for somebody outside. Key: instance id; payload: taskId, taskName, payload, bookmarkId.</summary>
    public const string TaskRequested = "TaskRequested";

    /// <summary>A definition was published, retracted or deleted. Key: definition id.</summary>
    public const string WorkflowDefinitionChanged = "WorkflowDefinitionChanged";
}
