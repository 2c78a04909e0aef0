namespace Lajur.Host.Outside;

/// <summary>Settings under <c>Outside</c>: where procedures may send HTTP requests.</summary>
public sealed class OutsideOptions
{
    /// <summary>Host names, separated by ';', such as <c>api.contoh.go.id;*.kemendagri.go.id</c>. Empty: nowhere.</summary>
    public string AllowedHosts { get; set; } = "";

    /// <summary>
    /// Networks that may be reached although they are private, separated by ';', such as <c>10.20.0.0/16</c>. Without them, whatever
    /// a host name leads to must be a public address.
    /// </summary>
    public string AllowedNetworks { get; set; } = "";

    /// <summary>How long a request may take, with its answer.</summary>
    public int TimeoutSeconds { get; set; } = 30;

    /// <summary>Bytes of an answer.</summary>
    public int MaxAnswerBytes { get; set; } = 1024 * 1024;

    /// <summary>Requests that one host sends at the same time.</summary>
    public int AtOnce { get; set; } = 8;
}
