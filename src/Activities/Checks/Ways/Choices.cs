using Lajur.Activities.Cases;
using Lajur.Activities.Inbox;
using Lajur.Engine.Activities;
using Lajur.Engine.BuiltIn.Flowcharts;
using Lajur.Engine.Definitions;

namespace Lajur.Activities.Checks.Ways;

/// <summary>Steps of which one way on is taken, and no other.</summary>
internal static class Choices
{
    /// <summary>True when a run leaves the step by one port only, lateness aside.</summary>
    public static bool IsMadeAt(Activity step) => step switch
    {
        OfficerStep or ApplicantQuestion or FlowDecision => true,
        FlowSwitch => DrawnInput.Text(step.Json, "mode") != "MatchAny",
        _ => false,
    };
}
