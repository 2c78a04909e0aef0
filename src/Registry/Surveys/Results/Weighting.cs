namespace Lajur.Registry.Surveys.Results;

/// <summary>
/// What each of the nine elements weighs. The regulation writes both: a ninth, and the 0.11 it rounds that to. Nine times
/// 0.11 is 0.99, so the same answers come out a hundredth lower.
/// </summary>
public enum Weighting
{
    Ninth,
    ElevenHundredths,
}
