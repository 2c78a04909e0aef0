namespace Lajur.Registry.Surveys.Results;

/// <summary>The quality of a service by its index (mutu pelayanan).</summary>
public enum QualityGrade
{
    /// <summary>25.00 to 64.99: tidak baik. Lower, too: with weights of 0.11 the lowest index is 24.75.</summary>
    D,

    /// <summary>65.00 to 76.60: kurang baik.</summary>
    C,

    /// <summary>76.61 to 88.30: baik.</summary>
    B,

    /// <summary>88.31 to 100: sangat baik.</summary>
    A,
}
