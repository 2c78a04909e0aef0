namespace Lajur.Registry.Evaluations;

/// <summary>What is evaluated, and how often.</summary>
public enum EvaluationKind
{
    /// <summary>Service and complaints of an office, every month.</summary>
    Monthly,

    /// <summary>The survey of public satisfaction of an office, every semester.</summary>
    Survey,

    /// <summary>The standard of a service, every year.</summary>
    Standard,
}
