using Lajur.Registry.Surveys.Results;

namespace Lajur.Registry.Surveys.Reports;

/// <summary>How many could have answered, and how many did.</summary>
/// <param name="Population">Cases finished in the period.</param>
/// <param name="Invited">Invitations made in it: one a finished case, from when the survey was introduced.</param>
/// <param name="Used">How many of those were answered; answers at terminals are not among them.</param>
/// <param name="Respondents">All answers of the period.</param>
public sealed record Turnout(int Population, int Invited, int Used, int Respondents)
{
    /// <summary>The smallest sample for the population.</summary>
    public int Needed => SampleSize.For(Population);

    /// <summary>
    /// More answers than finished cases: people were served whom Lajur does not know of, so the sample cannot be judged.
    /// </summary>
    public bool IsPopulationUnknown => Population < Respondents;

    public bool IsEnough => !IsPopulationUnknown && Respondents >= Needed;

    /// <summary>Share of invitations that were answered, 0 to 1; null when nobody was invited.</summary>
    public decimal? Rate => Invited == 0 ? null : (decimal)Used / Invited;
}
