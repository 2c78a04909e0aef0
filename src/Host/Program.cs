using Lajur.Host.Access;
using Lajur.Host.Assets;
using Lajur.Host.Desk;
using Lajur.Host.Shell;
using Lajur.Host.StartUp;

// The table of contents: each feature registers and maps itself in its own folder.
// The host's own files lie beside the program; data/ lies where it is started.
var builder = WebApplication.CreateBuilder(new WebApplicationOptions
{
    Args = args,
    ContentRootPath = AppContext.BaseDirectory,
});
builder.WebHost.UseStaticWebAssets();

builder.AddStartUp();
builder.AddShell();
builder.Services.AddBrowserPackages();
builder.Services.AddAccess(builder.Configuration);

var app = builder.Build();
app.UseShell();
app.UseAccess();
app.UseAntiforgery();

app.MapBrowserPackages();
app.MapAccess();
app.MapAttachments();
app.MapShell();

return await app.RunAsync(args);
