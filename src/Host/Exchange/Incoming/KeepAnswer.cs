namespace Lajur.Host.Exchange.Incoming;

/// <summary>How keeping a draft ended.</summary>
internal abstract record KeepAnswer
{
    private KeepAnswer()
    {
    }

    /// <summary>It is the draft of this drawing.</summary>
    public sealed record Kept(string DefinitionId) : KeepAnswer;

    /// <summary>Nothing was changed, for these reasons.</summary>
    public sealed record Refused(IReadOnlyList<string> Reasons) : KeepAnswer;
}
