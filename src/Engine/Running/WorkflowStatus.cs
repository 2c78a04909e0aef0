namespace Lajur.Engine.Running;

/// <summary>Whether an instance goes on. The numbers are Elsa's.</summary>
public enum WorkflowStatus
{
    Running = 0,
    Finished = 1,
}
