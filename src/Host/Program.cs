using Lajur.Host.Assets;
using Lajur.Host.Shell;

// The table of contents: each feature registers and maps itself in its own folder.
// Its own files lie beside the program; data/ lies where it is started.
var builder = WebApplication.CreateBuilder(new WebApplicationOptions
{
    Args = args,
    ContentRootPath = AppContext.BaseDirectory,
});
builder.WebHost.UseStaticWebAssets();
builder.AddShell();
builder.Services.AddBrowserPackages();

var app = builder.Build();
app.UseShell();
app.MapBrowserPackages();
app.MapShell();

await app.RunAsync();
