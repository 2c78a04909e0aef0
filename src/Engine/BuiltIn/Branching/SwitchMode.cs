namespace Lajur.Engine.BuiltIn.Branching;

/// <summary>How many cases of a switch may hold.</summary>
public enum SwitchMode
{
    /// <summary>The first that holds.</summary>
    MatchFirst,

    /// <summary>Every one that holds.</summary>
    MatchAny,
}
