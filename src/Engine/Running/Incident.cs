using Lajur.Engine.Journaling;

namespace Lajur.Engine.Running;

/// <summary>Something that went wrong in a run.</summary>
public sealed record Incident(
    string ActivityId,
    string ActivityNodeId,
    string ActivityInstanceId,
    string ActivityType,
    string Message,
    ExceptionState? Exception,
    DateTimeOffset Timestamp);
