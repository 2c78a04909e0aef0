using Lajur.Activities.Inbox;
using Lajur.Engine.Activities;

namespace Lajur.Activities.Checks.Ways;

/// <summary>An arrow of a drawing.</summary>
internal sealed record DrawnArrow(Activity Source, string Port, Activity Target)
{
    /// <summary>True for the way that is followed beside the step when its time has run out.</summary>
    public bool IsLate => Source is OfficerStep && Port == OfficerStep.LateOutcome;
}
