namespace Lajur.Registry.Desk;

/// <summary>What the engine's timer of a step is called, so that the desk finds it again.</summary>
public static class StepClock
{
    /// <summary>The bookmark's name.</summary>
    public const string Timer = "Lajur.StepClock";
}
