using Lajur.Host.Access;
using Lajur.Studio.Access;

namespace Lajur.Host.Designer;

/// <summary>The office and the name of the administrator who is signed in.</summary>
internal sealed class SignedInScope(IHttpContextAccessor accessor) : IStudioScope
{
    public string Office => Officer.OfficeSlug;

    public string UserId => Officer.Id.ToString();

    public string UserName => Officer.Name;

    private SignedInOfficer Officer => SignedInOfficer.Get(accessor.HttpContext?.User);
}
