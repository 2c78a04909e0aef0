using Lajur.Registry.Calendars.Durations;

namespace Lajur.Registry.Reality;

/// <summary>What the figures suggest for the norm of a step in the next version of its drawing.</summary>
public abstract record NormProposal
{
    private NormProposal()
    {
    }

    /// <summary>The row has no norm to decide on, such as the applicant's own.</summary>
    public sealed record None : NormProposal;

    /// <summary>Too few visits to say anything.</summary>
    /// <param name="Needed">How many it takes.</param>
    public sealed record TooFew(int Needed) : NormProposal;

    /// <summary>The norm fits.</summary>
    public sealed record Keep : NormProposal;

    /// <summary>The work fits the norm, the wait for somebody to take it does not: more hands or attention, not a longer norm.</summary>
    public sealed record ShortenWait : NormProposal;

    /// <summary>Another norm, which nine of ten visits would have kept.</summary>
    /// <param name="To">Rounded up as an SOP writes times.</param>
    public sealed record Change(BusinessDuration To) : NormProposal;
}
