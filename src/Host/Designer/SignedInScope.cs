using Lajur.Host.Access;
using Lajur.Registry.Offices.Staffing;
using Lajur.Studio.Access;

namespace Lajur.Host.Designer;

/// <summary>The office, the name and the rights of whoever is signed in.</summary>
internal sealed class SignedInScope(IHttpContextAccessor accessor) : IStudioScope
{
    public string Office => Officer.OfficeSlug;

    public string UserId => Officer.Id.ToString();

    public string UserName => Officer.Name;

    public bool MayDraw => Officer.Drawing.HasFlag(DrawingRights.Draw);

    public bool MayPublish => Officer.Drawing.HasFlag(DrawingRights.Publish);

    private SignedInOfficer Officer => SignedInOfficer.Get(accessor.HttpContext?.User);
}
