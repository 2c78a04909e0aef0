namespace Lajur.Registry.Offices.Keeping;

/// <summary>What came of <see cref="SaveOffice"/>.</summary>
public abstract record SaveOfficeResult
{
    private SaveOfficeResult()
    {
    }

    /// <param name="OfficeId">Which office it was.</param>
    /// <param name="FirstAdministratorId">Who administers it, when it is new; they cannot sign in until a password is issued.</param>
    public sealed record Saved(Guid OfficeId, Guid? FirstAdministratorId) : SaveOfficeResult;

    /// <summary>Nothing was changed.</summary>
    /// <param name="Errors">What is wrong, in Indonesian, by field: slug, name, shortName, kind, regionCode, timeZone, address, phone, channels (of one of them channels-0-kind, -label, -value or -link), letterhead, adminUserName, adminName.</param>
    public sealed record Invalid(IReadOnlyDictionary<string, string> Errors) : SaveOfficeResult;

    /// <summary>Whoever asked is no administrator, or of another office.</summary>
    public sealed record NotAllowed : SaveOfficeResult;
}
