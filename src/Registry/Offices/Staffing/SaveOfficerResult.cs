namespace Lajur.Registry.Offices.Staffing;

/// <summary>What came of <see cref="SaveOfficer"/>.</summary>
public abstract record SaveOfficerResult
{
    private SaveOfficerResult()
    {
    }

    /// <param name="OfficerId">Whom it was.</param>
    /// <param name="IsNew">True when somebody was added; they cannot sign in until a password is issued.</param>
    public sealed record Saved(Guid OfficerId, bool IsNew) : SaveOfficerResult;

    /// <summary>Nothing was changed.</summary>
    /// <param name="Errors">What is wrong, in Indonesian, by field: userName, name, employeeNumber, position, role, lanes, supervisor, secondOfficeReason, isActive.</param>
    public sealed record Invalid(IReadOnlyDictionary<string, string> Errors) : SaveOfficerResult;

    /// <summary>Whoever asked is no administrator of the office that this person belongs to.</summary>
    public sealed record NotAllowed : SaveOfficerResult;
}
