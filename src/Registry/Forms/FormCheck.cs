namespace Lajur.Registry.Forms;

/// <summary>What a posted form came to.</summary>
/// <param name="Answers">What could be read of it.</param>
/// <param name="Errors">By field key, a sentence in Indonesian that says what to do.</param>
public sealed record FormCheck(FormAnswers Answers, IReadOnlyDictionary<string, string> Errors)
{
    public bool IsValid => Errors.Count == 0;
}
