namespace Lajur.Engine.Interventions;

/// <summary>Whether an intervention may be carried out.</summary>
internal abstract record Decision
{
    private Decision()
    {
    }

    public sealed record Allowed(Deed Deed) : Decision;

    public sealed record Denied(InterventionResult Answer) : Decision;

    public static Decision No(Refusal why, params IEnumerable<string> activities) =>
        new Denied(new InterventionResult.Refused(why, [.. activities]));
}
