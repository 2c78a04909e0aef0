using Lajur.Host.Assets;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddBrowserPackages();

var app = builder.Build();
app.MapBrowserPackages();

await app.RunAsync();
