using Lajur.Registry.Surveys.Terminals;

namespace Lajur.Host.Surveys.Terminals;

/// <summary>The terminal's key in its browser: kept from scripts, sent to the terminal's own page alone.</summary>
public static class TerminalPass
{
    private const string Name = "lajur.terminal";

    public static string? Find(HttpContext http) => http.Request.Cookies[Name];

    public static void Give(HttpContext http, string key) => http.Response.Cookies.Append(Name, key, new CookieOptions
    {
        HttpOnly = true,
        SameSite = SameSiteMode.Strict,
        Secure = http.Request.IsHttps,
        Path = SurveyLinks.Terminal,
        MaxAge = SurveyTerminal.Lifetime,
        IsEssential = true,
    });
}
