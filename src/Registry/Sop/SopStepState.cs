namespace Lajur.Registry.Sop;

/// <summary>Where a case stands in a row of its SOP.</summary>
public enum SopStepState
{
    Coming,
    Current,
    Done,

    /// <summary>The case ended, or went on, without it.</summary>
    Skipped,
}
