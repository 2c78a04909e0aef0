namespace Lajur.Engine.Storage.Queries;

/// <summary>What instances are sorted by.</summary>
public enum InstanceOrder
{
    Created,
    LastExecuted,
    Finished,
    Name,
}
