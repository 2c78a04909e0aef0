namespace Lajur.Registry.Interventions;

/// <summary>What an administrator is told of an intervention, in Indonesian.</summary>
public abstract record InterventionAnswer
{
    private InterventionAnswer()
    {
    }

    /// <summary>It is done, now or by an earlier post of the same operation.</summary>
    /// <param name="Sentence">What came of it.</param>
    /// <param name="Broke">True when the run broke again.</param>
    public sealed record Done(string Sentence, bool Broke) : InterventionAnswer;

    /// <summary>It cannot be done so; nothing changed.</summary>
    public sealed record Refused(string Sentence) : InterventionAnswer;

    /// <summary>Somebody was quicker, or the run went on; nothing changed.</summary>
    public sealed record TooLate(string Sentence) : InterventionAnswer;

    /// <summary>There is no such thing in the officer's office, or the officer is no administrator.</summary>
    public sealed record NotFound : InterventionAnswer;
}
