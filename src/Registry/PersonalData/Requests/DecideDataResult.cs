namespace Lajur.Registry.PersonalData.Requests;

/// <summary>What came of <see cref="DecideDataRequest"/>.</summary>
public abstract record DecideDataResult
{
    private DecideDataResult()
    {
    }

    public sealed record Done : DecideDataResult;

    /// <summary>What is wrong, in Indonesian, by field: answer, name, email, phone, nik.</summary>
    public sealed record Invalid(IReadOnlyDictionary<string, string> Errors) : DecideDataResult;

    /// <summary>No request that this officer decides on.</summary>
    public sealed record NotFound : DecideDataResult;
}
