using Lajur.Host.Access;
using Lajur.Host.Assets;
using Lajur.Host.Clockwork;
using Lajur.Host.Comparing;
using Lajur.Host.Counter;
using Lajur.Host.Designer;
using Lajur.Host.Desk;
using Lajur.Host.Endpoints;
using Lajur.Host.Exchange;
using Lajur.Host.FormRoom;
using Lajur.Host.Forms;
using Lajur.Host.Guarantees;
using Lajur.Host.Inbox;
using Lajur.Host.Incidents;
using Lajur.Host.Live;
using Lajur.Host.Notices;
using Lajur.Host.Outside;
using Lajur.Host.PersonalData.Breaches;
using Lajur.Host.Portal;
using Lajur.Host.Printing;
using Lajur.Host.Reality;
using Lajur.Host.Registers;
using Lajur.Host.Reports;
using Lajur.Host.Shell;
using Lajur.Host.Staff;
using Lajur.Host.StartUp;
using Lajur.Host.Surveys;
using Lajur.Host.TryOut;
using Lajur.Host.Versions;

// The table of contents: each feature registers and maps itself in its own folder.
// The host's own files lie beside the program; data/ lies where it is started.
var builder = WebApplication.CreateBuilder(new WebApplicationOptions
{
    Args = args,
    ContentRootPath = AppContext.BaseDirectory,
});
builder.WebHost.UseStaticWebAssets();
try
{
    builder.AddStartUp();
}
catch (StartRefusedException refused)
{
    return refused.Tell();
}

builder.AddShell();
builder.Services
    .AddBrowserPackages()
    .AddAccess(builder.Configuration)
    .AddPortal()
    .AddPrinting()
    .AddSurveyPages()
    .AddForms()
    .AddInbox()
    .AddGuaranteePages()
    .AddBreachPages()
    .AddCounter()
    .AddStaff()
    .AddLive()
    .AddReality()
    .AddDesigner()
    .AddVersions()
    .AddComparing()
    .AddExchange()
    .AddTryOut()
    .AddNoticeChannels(builder.Configuration)
    .AddOutside(builder.Configuration)
    .AddEndpoints(builder.Configuration)
    .AddClockwork();

var app = builder.Build();
app.UseShell();
app.UseAccess();
app.UseAntiforgery();
app.UseOutside();

app.MapBrowserPackages();
app.MapAccess();
app.MapPortal();
app.MapInbox();
app.MapPrinting();
app.MapSurveyPages();
app.MapRegisters();
app.MapBreaches();
app.MapReports();
app.MapReality();
app.MapAttachments();
app.MapLive();
app.MapDesigner();
app.MapFormRoom();
app.MapInterventions();
app.MapEndpoints();
app.MapVersions();
app.MapExchange();
app.MapTryOut();
app.MapShell();

return await app.RunAsync(args);
