namespace Lajur.Engine.Interventions;

/// <summary>Why a run cannot be changed as asked.</summary>
public enum Refusal
{
    /// <summary>The reason is blank or too long.</summary>
    ReasonMissing,

    /// <summary>The step has no outcome of that name.</summary>
    UnknownOutcome,

    /// <summary>The step stands in no flowchart, or in another one than the open step.</summary>
    NotInSameFlowchart,

    /// <summary>No arrow leads there from where the flowchart began.</summary>
    Unreachable,

    /// <summary>An open step leads to the target anyway: it would run twice.</summary>
    WouldRunTwice,

    /// <summary>The target leads to a step that is open already: the two would meet there.</summary>
    WouldMeetOpenStep,

    /// <summary>Nothing would be left to run; cancel the whole run instead.</summary>
    WouldEndRun,

    /// <summary>The step has not been finished in this run.</summary>
    NotFinishedYet,

    /// <summary>A variable of that name does not exist, or the value does not fit its type.</summary>
    VariableMisfit,

    /// <summary>What went wrong concerns the run as a whole: there is no step to complete.</summary>
    NoStep,

    /// <summary>The run has ended for good.</summary>
    RunEnded,
}
