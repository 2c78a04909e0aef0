using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Lajur.Host.Tests.Notices;

/// <summary>Takes one mail as an SMTP server would, and keeps it; or refuses whom it is for.</summary>
internal sealed class MailServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    public MailServer()
    {
        _listener.Start();
        Port = ((IPEndPoint)_listener.LocalEndpoint).Port;
    }

    public int Port { get; }

    /// <summary>True to take no mail for anybody.</summary>
    public bool Refuses { get; set; }

    /// <summary>Everything the client said, the mail included.</summary>
    public async Task<string> TakeAsync(CancellationToken ct)
    {
        using var client = await _listener.AcceptTcpClientAsync(ct);
        await using var stream = client.GetStream();
        using var reader = new StreamReader(stream, Encoding.ASCII);
        await using var writer = new StreamWriter(stream, Encoding.ASCII) { AutoFlush = true, NewLine = "\r\n" };
        var said = new StringBuilder();
        await writer.WriteLineAsync("220 mail");
        var isMail = false;
        while (await reader.ReadLineAsync(ct) is { } line && line != "QUIT")
        {
            said.AppendLine(line);
            isMail = (isMail && line != ".") || line == "DATA";
            if (!isMail || line == "DATA")
            {
                await writer.WriteLineAsync(Answer(line));
            }
        }

        return said.ToString();
    }

    private string Answer(string line) =>
        line == "DATA" ? "354 go on"
        : Refuses && line.StartsWith("RCPT", StringComparison.Ordinal) ? "451 not now"
        : "250 ok";

    public void Dispose() => _listener.Dispose();
}
