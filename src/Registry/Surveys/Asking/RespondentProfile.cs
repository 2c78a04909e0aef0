using Lajur.Registry.Citizens;

namespace Lajur.Registry.Surveys.Asking;

/// <summary>Who answered, as far as they wanted to say; null is "tidak disebutkan".</summary>
public sealed record RespondentProfile
{
    public AgeBand? Age { get; init; }

    public Sex? Sex { get; init; }

    public Education? Education { get; init; }

    public Occupation? Occupation { get; init; }
}
