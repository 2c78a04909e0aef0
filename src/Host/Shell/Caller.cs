namespace Lajur.Host.Shell;

/// <summary>Who calls, as far as a limit by address can tell.</summary>
public static class Caller
{
    /// <summary>The address of the connection; behind a trusted proxy the one it forwards.</summary>
    public static string AddressOf(HttpContext http) => http.Connection.RemoteIpAddress?.ToString() ?? "unknown";
}
