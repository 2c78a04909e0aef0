using System.IO.Compression;
using Lajur.Host.Shell.Errors;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.ResponseCompression;

namespace Lajur.Host.Shell;

/// <summary>What every page stands on: layouts, icons, bounds, headers, compression.</summary>
public static class ShellServices
{
    /// <summary>Where the host listens unless it is told otherwise.</summary>
    public const string UsualAddress = "http://localhost:5080";

    private static readonly string[] s_addressSettings = ["urls", "http_ports", "https_ports"];

    /// <summary>Registers it.</summary>
    public static WebApplicationBuilder AddShell(this WebApplicationBuilder builder)
    {
        if (!IsToldWhereToListen(builder.Configuration))
        {
            builder.WebHost.UseUrls(UsualAddress);
        }

        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = Bounds.Request;
        });
        var services = builder.Services;
        services.Configure<FormOptions>(form =>
        {
            form.MultipartBodyLengthLimit = Bounds.Request;
            form.ValueLengthLimit = Bounds.Value;
            form.ValueCountLimit = 500;
            form.KeyLengthLimit = 200;
        });
        services.AddRazorComponents(razor => razor.MaxFormMappingCollectionSize = 100);
        services.AddHttpContextAccessor();
        services.AddAntiforgery(antiforgery =>
        {
            antiforgery.Cookie.Name = "lajur.formulir";
            antiforgery.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
        services.AddResponseCompression(compression =>
        {
            compression.EnableForHttps = true;
            compression.Providers.Add<BrotliCompressionProvider>();
            compression.Providers.Add<GzipCompressionProvider>();
            compression.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml"];
        });
        services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Optimal);
        services.AddSingleton<Icons>();
        services.AddHealthChecks();
        services.AddRateLimiter(limiter => limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests);
        return builder;
    }

    /// <summary>
    /// The pipeline in front of every endpoint. Forwarded headers are believed only where the setting
    /// <c>Lajur:BehindProxy</c> says that a proxy of ours sets them.
    /// </summary>
    public static WebApplication UseShell(this WebApplication app)
    {
        if (app.Configuration.GetValue<bool>("Lajur:BehindProxy"))
        {
            app.UseForwardedHeaders(TrustedProxy());
        }

        app.UseSecurityHeaders();
        app.UseResponseCompression();
        app.UseErrorPages();
        app.UseRouting();
        return app;
    }

    /// <summary>Pages, files of our own and the two health addresses.</summary>
    public static WebApplication MapShell(this WebApplication app)
    {
        app.MapStaticAssets();
        app.MapHealth();
        app.MapRazorComponents<App>().WithStaticAssets();
        return app;
    }

    private static bool IsToldWhereToListen(ConfigurationManager configuration) =>
        s_addressSettings.Any(key => !string.IsNullOrEmpty(configuration[key]))
        || configuration.GetSection("Kestrel:Endpoints").Exists();

    private static ForwardedHeadersOptions TrustedProxy()
    {
        var options = new ForwardedHeadersOptions
        {
            ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto,
        };
        options.KnownIPNetworks.Clear();
        options.KnownProxies.Clear();
        return options;
    }
}
