namespace Lajur.Registry.Linking;

/// <summary>The other end of a link, as a page of one end shows it.</summary>
/// <param name="CaseId">The other case.</param>
/// <param name="Number">Its number.</param>
/// <param name="ServiceName">Its service.</param>
/// <param name="OfficeId">Its office; officers of another are shown the number alone.</param>
/// <param name="OfficeName">The name of that office.</param>
/// <param name="Kind">Why they belong together.</param>
/// <param name="IsLater">True when the other is the later one: "goes on as", else "comes from".</param>
public sealed record LinkedCase(
    Guid CaseId, string Number, string ServiceName, Guid OfficeId, string OfficeName, CaseLinkKind Kind, bool IsLater);
