namespace Lajur.Registry.PersonalData.Requests;

/// <summary>What came of <see cref="AskAboutData"/>.</summary>
public abstract record AskAboutDataResult
{
    private AskAboutDataResult()
    {
    }

    public sealed record Asked : AskAboutDataResult;

    /// <summary>What is wrong, in Indonesian, by field: kind, text; or "" where nothing can be asked now.</summary>
    public sealed record Invalid(IReadOnlyDictionary<string, string> Errors) : AskAboutDataResult;

    /// <summary>No such case, or another code.</summary>
    public sealed record NotFound : AskAboutDataResult;
}
