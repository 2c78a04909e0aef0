using System.Net.Mail;
using Lajur.Registry.Tracking;

namespace Lajur.Host.StartUp;

/// <summary>
/// Where people reach the installation: the setting <c>Lajur:PublicAddress</c>. E-mail needs it, since nobody's browser
/// says it there; receipts use it too, and the address of the request where it is not set.
/// </summary>
public static class PublicAddress
{
    /// <summary>The setting.</summary>
    public const string Setting = "Lajur:PublicAddress";

    /// <summary>The address, or null when none is set.</summary>
    /// <exception cref="StartRefusedException">
    /// It is no address of a host; or e-mail is to be sent without a sender, or in Production without this address.
    /// </exception>
    public static Uri? Read(IConfiguration settings, IHostEnvironment environment)
    {
        var address = Parse(settings[Setting]);
        if (string.IsNullOrWhiteSpace(settings["Smtp:Host"]))
        {
            return address;
        }

        if (!MailAddress.TryCreate(settings["Smtp:From"], out _))
        {
            throw new StartRefusedException("Smtp:Host is set, but Smtp:From is no e-mail address to send from.");
        }

        return address is not null || !environment.IsProduction()
            ? address
            : throw new StartRefusedException(
                $"Smtp:Host is set, but {Setting} is not: e-mails would have no link to the tracking page. "
                + "Set Lajur__PublicAddress, such as https://lajur.contoh.go.id.");
    }

    /// <summary>The public address, or where it is not set the one that this request reached; no slash at its end.</summary>
    public static string RootFor(this TrackingAddress address, HttpRequest request) =>
        address.Root ?? $"{request.Scheme}://{request.Host}";

    private static Uri? Parse(string? given)
    {
        if (string.IsNullOrWhiteSpace(given))
        {
            return null;
        }

        return Uri.TryCreate(given.Trim(), UriKind.Absolute, out var address)
            && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
            && address is { PathAndQuery: "/", Fragment: "", UserInfo: "" }
                ? address
                : throw new StartRefusedException(
                    $"{Setting} is \"{given}\". It must be an address alone, such as https://lajur.contoh.go.id, without a path.");
    }
}
