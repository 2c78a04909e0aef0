using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Lajur.Host.Tests.Notices;

namespace Lajur.Host.Tests.Cluster;

/// <summary>The mail server of a bad day: it counts what arrives by the key that each mail carries, whoever of the hosts sent it.</summary>
internal sealed partial class MailTray : IDisposable
{
    public const string Sender = "layanan@kantor.contoh.id";

    private readonly MailServer _server = new();
    private readonly ConcurrentDictionary<string, int> _arrived = new(StringComparer.Ordinal);

    /// <summary>How often a mail of each key has arrived.</summary>
    public IReadOnlyDictionary<string, int> Arrived => _arrived;

    public IEnumerable<KeyValuePair<string, string?>> Settings =>
    [
        new("Smtp:Host", "127.0.0.1"), new("Smtp:Port", $"{_server.Port}"), new("Smtp:From", Sender), new("Smtp:UseTls", "false"),
    ];

    public async Task TakeUntilAsync(CancellationToken over)
    {
        while (!over.IsCancellationRequested)
        {
            try
            {
                var key = Key().Match(await _server.TakeAsync(over)).Groups["key"].Value;
                if (key.Length > 0)
                {
                    _arrived.AddOrUpdate(key, 1, (_, count) => count + 1);
                }
            }
            catch (Exception e) when (e is IOException or OperationCanceledException)
            {
                // The host that was sending is dead, or the day is over.
            }
        }
    }

    public void Dispose() => _server.Dispose();

    [GeneratedRegex("Message-I[dD]: <(?<key>.+)@kantor.contoh.id>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Key();
}
