using Lajur.Engine;
using Lajur.Engine.Interventions;
using Lajur.Engine.Runtime;
using Lajur.Engine.Storage;
using Lajur.Engine.Storage.Memory;
using Lajur.Studio.Access;
using Lajur.Studio.Drawings;
using Lajur.Studio.Live;
using Lajur.Studio.Pages;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace Lajur.Studio.Tests.Server;

/// <summary>The Studio on a port of this machine, over the engine in memory, with the smallest pages around it.</summary>
public sealed class StudioServer : IAsyncDisposable
{
    private static readonly StudioDoors s_doors = new("/alur", "/alur/jalannya", "/masuk?kembali=");
    private readonly WebApplication _app;

    private StudioServer(WebApplication app) => _app = app;

    /// <summary>Where it listens.</summary>
    public Uri Address => new(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    public IServiceProvider Services => _app.Services;

    /// <summary>What was done to runs by hand, and by whom.</summary>
    public IReadOnlyList<(InterventionKind Kind, string By)> Interventions => Services.GetRequiredService<TestInterventions>().Done;

    public static async Task<StudioServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddHttpContextAccessor();
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddEngine();
        builder.Services.AddInMemoryWorkflowStore();
        builder.Services.AddSingleton<TestSteps>();
        builder.Services.AddSingleton<TestInterventions>();
        builder.Services.AddSingleton<IInterventionObserver>(services => services.GetRequiredService<TestInterventions>());
        builder.Services.Replace(ServiceDescriptor.Singleton<IStepTransaction>(services => services.GetRequiredService<TestSteps>()));
        builder.Services.AddScoped<IStudioScope, TestScope>();
        builder.Services.AddScoped<IDrawingNotes, TestNotes>();
        builder.Services.AddStudio(s_doors);
        builder.Services.AddAuthentication(TestAdministrators.SchemeName)
            .AddScheme<AuthenticationSchemeOptions, TestAdministrators>(TestAdministrators.SchemeName, _ => { });
        builder.Services.AddAuthorization(policies =>
        {
            policies.AddPolicy(StudioPolicies.Viewer, policy => policy.RequireClaim("right"));
            policies.AddPolicy(StudioPolicies.Designer, policy => policy.RequireClaim("right", "draw"));
            policies.AddPolicy(StudioPolicies.Publisher, policy => policy.RequireClaim("right", "publish"));
            policies.AddPolicy(StudioPolicies.DesignerOrPublisher, policy => policy.RequireClaim("right", "draw", "publish"));
            policies.AddPolicy(StudioPolicies.Administrator, policy => policy.RequireClaim("right", "run"));
        });
        var app = builder.Build();
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapStudio();
        MapPages(app);
        await app.StartAsync();
        return new StudioServer(app);
    }

    /// <summary>A client signed in as administrator of an office; of nobody when null.</summary>
    public HttpClient Client(string? office = "probolinggo", bool isClerk = false, string user = "Sari", string? rights = null)
    {
        var client = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = new Uri(Address, "/elsa/api/") };
        if (office is not null)
        {
            client.DefaultRequestHeaders.Add("Cookie", $"office={office}; user={user}" + (isClerk ? "; clerk=1" : "") + (rights is null ? "" : $"; rights={rights}"));
        }

        return client;
    }

    /// <summary>Does something just before the next change begins, whoever makes it, as a colleague may who is quicker.</summary>
    public void Precede(Func<Task> deed) => Services.GetRequiredService<TestSteps>().Precede(deed);

    /// <summary>Tells the hub that an instance moved, as the host's feed does.</summary>
    public Task TellAsync(string instanceId) =>
        Services.GetRequiredService<IInstanceNews>().ChangedAsync(instanceId, CancellationToken.None);

    /// <summary>Publishes an event to whatever waits for it.</summary>
    public async Task PublishEventAsync(string name)
    {
        await using var scope = Services.CreateAsyncScope();
        var runtime = scope.ServiceProvider.GetRequiredService<WorkflowRuntime>();
        await runtime.PublishEventAsync(new PublishEvent { EventName = name }, CancellationToken.None);
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private static void MapPages(WebApplication app)
    {
        app.MapGet("/alur", (StudioFrame frame) => Page(frame, new StudioElement.Definitions()));
        app.MapGet("/alur/{id}", (StudioFrame frame, string id) => Page(frame, new StudioElement.Editor(id)));
        app.MapGet("/alur/jalannya", (StudioFrame frame) => Page(frame, new StudioElement.Instances()));
        app.MapGet("/alur/jalannya/{id}", (StudioFrame frame, string id) => Page(frame, new StudioElement.Instance(id)));
    }

    private static PageResult Page(StudioFrame frame, StudioElement element) => new($"""
        <!DOCTYPE html><html lang="id"><head><meta charset="utf-8"><title>Uji</title>{frame.Head}
        <style>:root {"{"} --mud-appbar-height: 0px !important; {"}"} body {"{"} margin: 0 {"}"}</style></head>
        <body>{frame.Body(element)}</body></html>
        """);

    private sealed class PageResult(string html) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.ContentType = "text/html; charset=utf-8";
            httpContext.Response.Headers.ContentSecurityPolicy = StudioFrame.ContentSecurityPolicy;
            return httpContext.Response.WriteAsync(html);
        }
    }
}
