using Lajur.Registry.Offices;

namespace Lajur.Host.Access;

/// <summary>The office of whoever asks, from the sign-in.</summary>
internal sealed class CurrentOffice(IHttpContextAccessor accessor) : ICurrentOffice
{
    public Guid? OfficeId => SignedInOfficer.Find(accessor.HttpContext?.User)?.OfficeId;
}
