using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Lajur.Host.Tests.Outside;

/// <summary>Somebody else's server, on this machine: friendly at some addresses, hostile at others.</summary>
internal sealed class OtherServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly TaskCompletionSource _closing = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private OtherServer(WebApplication app) => _app = app;

    public ConcurrentQueue<(string Path, string Key, string Body, string? Authorization)> Received { get; } = new();

    /// <summary>Completes when somebody asked for what never ends.</summary>
    public TaskCompletionSource Stuck { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Such as http://127.0.0.1:40123.</summary>
    public Uri Address { get; private set; } = null!;

    public static async Task<OtherServer> StartAsync(CancellationToken ct)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var server = new OtherServer(app);
        app.Use(server.NoteAsync);
        app.MapGet("/json", () => Results.Json(new { nama = "Siti" }));
        app.MapPost("/json", () => Results.Json(new { diterima = true }, statusCode: 201));
        app.MapGet("/teapot", () => Results.Text("teko", statusCode: 418));
        app.MapGet("/here", () => Results.Redirect("/json"));
        app.MapGet("/elsewhere", (HttpContext http) => Results.Redirect($"http://localhost:{http.Request.Host.Port}/json"));
        app.MapGet("/endless", server.EndlessAsync);
        app.MapGet("/slow", server.SlowAsync);
        await app.StartAsync(ct);
        server.Address = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        _closing.TrySetResult();
        await _app.DisposeAsync();
    }

    private async Task NoteAsync(HttpContext http, RequestDelegate next)
    {
        using var body = new StreamReader(http.Request.Body);
        Received.Enqueue((
            http.Request.Path, http.Request.Headers["Idempotency-Key"].ToString(), await body.ReadToEndAsync(), http.Request.Headers.Authorization));
        await next(http);
    }

    private async Task EndlessAsync(HttpContext http)
    {
        var piece = new byte[64 * 1024];
        while (!http.RequestAborted.IsCancellationRequested && !_closing.Task.IsCompleted)
        {
            await http.Response.Body.WriteAsync(piece, http.RequestAborted);
        }
    }

    // Begins an answer and never ends it.
    private async Task SlowAsync(HttpContext http)
    {
        await http.Response.Body.WriteAsync("setengah"u8.ToArray(), http.RequestAborted);
        await http.Response.Body.FlushAsync(http.RequestAborted);
        Stuck.TrySetResult();
        await _closing.Task.WaitAsync(http.RequestAborted);
    }
}
