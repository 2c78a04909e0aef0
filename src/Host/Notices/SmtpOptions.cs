namespace Lajur.Host.Notices;

/// <summary>Settings under <c>Smtp</c>; without a host no e-mail is sent, and notices stay listed.</summary>
public sealed class SmtpOptions
{
    /// <summary>The mail server's name.</summary>
    public string? Host { get; set; }

    public int Port { get; set; } = 587;

    /// <summary>The sender, as in <c>Disdukcapil Kota Probolinggo &lt;layanan@contoh.go.id&gt;</c>.</summary>
    public string? From { get; set; }

    /// <summary>Empty where the server asks for no name.</summary>
    public string? UserName { get; set; }

    public string? Password { get; set; }

    /// <summary>STARTTLS; switch it off only for a server on the same machine.</summary>
    public bool UseTls { get; set; } = true;
}
