namespace Lajur.Host.Portal.Applying;

/// <summary>
/// The token of a draft in a browser: unreadable to scripts, sent to the pages it belongs to only, gone with the browser's
/// session.
/// </summary>
public static class DraftCookie
{
    private const string Name = "lajur.draf";

    public static string? Read(HttpContext http) => http.Request.Cookies[Name];

    public static void Give(HttpContext http, string token, string path) => http.Response.Cookies.Append(Name, token, Options(http, path));

    public static void Take(HttpContext http, string path) => http.Response.Cookies.Delete(Name, Options(http, path));

    private static CookieOptions Options(HttpContext http, string path) => new()
    {
        HttpOnly = true,
        SameSite = SameSiteMode.Lax,
        Secure = http.Request.IsHttps,
        Path = path,
        IsEssential = true,
    };
}
