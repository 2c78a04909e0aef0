namespace Lajur.Registry.Surveys.Results;

/// <summary>
/// How many must answer for a population (Krejcie and Morgan, 1970): chi-square 3.841 for one degree of freedom at 5 %,
/// a share of one half, an error of 5 %.
/// </summary>
public static class SampleSize
{
    private const decimal ChiSquare = 3.841m, Share = 0.5m, Error = 0.05m;

    /// <summary>The smallest sample, rounded as the published table is; nobody for no population.</summary>
    public static int For(int population)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(population);
        var spread = ChiSquare * Share * (1 - Share);
        return population == 0
            ? 0
            : (int)Math.Round(spread * population / ((Error * Error * (population - 1)) + spread), MidpointRounding.AwayFromZero);
    }
}
