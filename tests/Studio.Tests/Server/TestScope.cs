using Lajur.Studio.Access;
using Microsoft.AspNetCore.Http;

namespace Lajur.Studio.Tests.Server;

/// <summary>The office named by the caller's cookie.</summary>
public sealed class TestScope(IHttpContextAccessor accessor) : IStudioScope
{
    public string Office => accessor.HttpContext!.User.FindFirst("office")!.Value;

    public string UserId => "7";

    public bool MayDraw => accessor.HttpContext!.User.HasClaim("right", "draw");

    public bool MayPublish => accessor.HttpContext!.User.HasClaim("right", "publish");

    public string UserName => accessor.HttpContext!.Request.Cookies["user"] ?? "Sari";
}
