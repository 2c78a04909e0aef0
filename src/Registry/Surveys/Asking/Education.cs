namespace Lajur.Registry.Surveys.Asking;

/// <summary>The highest school finished.</summary>
public enum Education
{
    Primary,
    JuniorHigh,
    SeniorHigh,
    Diploma,
    Bachelor,
    Master,
    Doctor,
}
