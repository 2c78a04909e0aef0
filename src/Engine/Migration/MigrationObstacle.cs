namespace Lajur.Engine.Migration;

/// <summary>What stands, or seems to stand, in the way of a migration.</summary>
public enum MigrationObstacle
{
    /// <summary>The plan is not for this version, or names versions of different drawings.</summary>
    WrongVersion,

    /// <summary>The plan names an activity that the source version does not have.</summary>
    SourceUnknown,

    /// <summary>The plan names an activity that the target version does not have.</summary>
    TargetUnknown,

    /// <summary>The two activities are not of the same type.</summary>
    TypeDiffers,

    /// <summary>The two activities do not stand in containers that take each other's place.</summary>
    ScopeDiffers,

    /// <summary>Two containers are to become one.</summary>
    ContainerTwice,

    /// <summary>Outcomes of the old activity are gone; what is open offers the new ones.</summary>
    OutcomesDiffer,

    /// <summary>The run has ended: finished, cancelled or faulted.</summary>
    Ended,

    /// <summary>The run tries a draft out.</summary>
    RunsADraft,

    /// <summary>An activity of the run is broken.</summary>
    HasIncident,

    /// <summary>An open activity has no place in the target version.</summary>
    OpenWithoutPlace,

    /// <summary>A variable is gone; its value stays with the run.</summary>
    VariableGone,

    /// <summary>The value of a variable does not fit its new type.</summary>
    VariableDoesNotFit,

    /// <summary>A join that has received a branch cannot be found again with its arrows.</summary>
    JoinBroken,

    /// <summary>A join that has received a branch would wait for ever.</summary>
    JoinNeverCompletes,

    /// <summary>A branch that the target version added runs beside what is open; this run does not take it.</summary>
    BranchNotTaken,

    /// <summary>An open activity could not take its place, as when an input cannot be evaluated.</summary>
    ActivityRefuses,
}
