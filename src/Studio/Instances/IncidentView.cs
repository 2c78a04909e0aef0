using Lajur.Engine.Running;

namespace Lajur.Studio.Instances;

/// <summary>Something that went wrong, as Elsa Studio's tab of incidents reads it.</summary>
public sealed record IncidentView(
    string ActivityId,
    string ActivityNodeId,
    string ActivityInstanceId,
    string ActivityType,
    string Message,
    ExceptionView? Exception,
    DateTimeOffset Timestamp)
{
    /// <summary>The view of <paramref name="incident"/>.</summary>
    public static IncidentView Of(Incident incident) => new(
        incident.ActivityId,
        incident.ActivityNodeId,
        incident.ActivityInstanceId,
        incident.ActivityType,
        incident.Message,
        ExceptionView.Of(incident.Exception),
        incident.Timestamp);
}
