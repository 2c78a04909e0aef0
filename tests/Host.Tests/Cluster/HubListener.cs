using System.Net;
using System.Net.WebSockets;
using System.Text;

namespace Lajur.Host.Tests.Cluster;

/// <summary>A browser's connection to a hub of one host, in SignalR's JSON protocol over a WebSocket.</summary>
internal sealed class HubListener : IDisposable
{
    private const char EndOfMessage = '\u001e';
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    private readonly ClientWebSocket _socket = new();
    private readonly StringBuilder _heard = new();
    private readonly byte[] _buffer = new byte[16 * 1024];

    /// <summary>Connects with the cookies of somebody who is signed in, and waits until the hub has taken the connection.</summary>
    public static async Task<HubListener> ConnectAsync(Uri host, string hub, CookieContainer cookies, CancellationToken ct)
    {
        var listener = new HubListener();
        listener._socket.Options.Cookies = cookies;
        await listener._socket.ConnectAsync(new UriBuilder(new Uri(host, hub)) { Scheme = "ws" }.Uri, ct);
        await listener.SayAsync("""{"protocol":"json","version":1}""", ct);
        await listener.HearAsync("{}", ct);
        return listener;
    }

    /// <summary>Calls a method of the hub and waits until it has answered.</summary>
    public async Task InvokeAsync(string method, string argument, CancellationToken ct)
    {
        await SayAsync($$"""{"type":1,"invocationId":"1","target":"{{method}}","arguments":["{{argument}}"]}""", ct);
        await HearAsync("\"type\":3", ct);
    }

    /// <summary>Waits until something that was said since the last call holds these words.</summary>
    public async Task HearAsync(string words, CancellationToken ct)
    {
        using var bound = CancellationTokenSource.CreateLinkedTokenSource(ct);
        bound.CancelAfter(s_patience);
        while (!_heard.ToString().Contains(words, StringComparison.Ordinal))
        {
            var received = await _socket.ReceiveAsync(_buffer, bound.Token);
            Assert.NotEqual(WebSocketMessageType.Close, received.MessageType);
            _heard.Append(Encoding.UTF8.GetString(_buffer, 0, received.Count));
        }

        _heard.Clear();
    }

    public void Dispose() => _socket.Dispose();

    private Task SayAsync(string message, CancellationToken ct) =>
        _socket.SendAsync(Encoding.UTF8.GetBytes(message + EndOfMessage), WebSocketMessageType.Text, endOfMessage: true, ct);
}
