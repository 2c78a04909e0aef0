namespace Lajur.Host.Portal.Tracking;

/// <summary>
/// The tracking code of a case in the browser that has shown it: kept from scripts, sent to the pages of that case only
/// and gone with the browser's session. So the code stands in no address but the link that is meant to be kept.
/// </summary>
public static class TrackingPass
{
    private const string Name = "lajur.kode";

    public static string? Find(HttpContext http) => http.Request.Cookies[Name];

    public static void Give(HttpContext http, string number, string secret) =>
        http.Response.Cookies.Append(Name, secret, new CookieOptions
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Lax,
            Secure = http.Request.IsHttps,
            Path = PortalLinks.Case(number),
            IsEssential = true,
        });
}
