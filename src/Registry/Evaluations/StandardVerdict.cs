namespace Lajur.Registry.Evaluations;

/// <summary>What a yearly evaluation says of the standard.</summary>
public enum StandardVerdict
{
    Kept,
    ToBeRevised,
}
