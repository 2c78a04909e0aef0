namespace Lajur.Engine.BuiltIn.Flowcharts;

/// <summary>How several arrows enter one activity of a flowchart; the drawing keeps it as the activity's "mergeMode".</summary>
public enum MergeMode
{
    /// <summary>Nothing is said: as <see cref="Stream"/>.</summary>
    None,

    /// <summary>Runs once, when every branch that was taken has arrived.</summary>
    Stream,

    /// <summary>Runs once, when every branch has arrived; never when one was not taken.</summary>
    Merge,

    /// <summary>As <see cref="Merge"/>, and arrows that lead back count too.</summary>
    Converge,

    /// <summary>Runs for each branch that arrives.</summary>
    Cascade,

    /// <summary>Runs for the first branch to arrive; what goes on in the others is cancelled.</summary>
    Race,
}
