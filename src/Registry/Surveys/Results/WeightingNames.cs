namespace Lajur.Registry.Surveys.Results;

public static class WeightingNames
{
    /// <summary>"1/9" or "0,11".</summary>
    public static string Of(Weighting weighting) => weighting == Weighting.Ninth ? "1/9" : "0,11";

    public static Weighting Other(Weighting weighting) =>
        weighting == Weighting.Ninth ? Weighting.ElevenHundredths : Weighting.Ninth;
}
