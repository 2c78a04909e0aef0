using System.Security.Claims;
using Lajur.Engine.Definitions;
using Lajur.Host.Access;
using Lajur.Host.Designer.Runs;
using Lajur.Host.Desk;
using Lajur.Host.Shell;
using Lajur.Registry.Desk;
using Lajur.Registry.Feed;
using Lajur.Registry.Forms.Drawing;
using Lajur.Registry.Services;
using Lajur.Registry.Sop;
using Lajur.Registry.Versions.Publishing;
using Lajur.Studio;
using Lajur.Studio.Access;
using Lajur.Studio.Changes;
using Lajur.Studio.Definitions;
using Lajur.Studio.Drawings;
using Lajur.Studio.Instances;
using Lajur.Studio.Pages;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Lajur.Host.Designer;

/// <summary>The pages that hold Elsa Studio and what they stand on: drawings for whoever may see them, runs for administrators.</summary>
public static class DesignerPages
{
    private static readonly StudioDoors s_doors =
        new(DesignerLinks.Definitions, DesignerLinks.Instances, $"{AccessLinks.SignIn}?{AccessLinks.ReturnParameter}=");

    private static readonly ContentPolicy s_policy = new(StudioFrame.ContentSecurityPolicy);

    /// <summary>Adds the Studio, scoped to the office of whoever is signed in.</summary>
    public static IServiceCollection AddDesigner(this IServiceCollection services)
    {
        services.AddScoped<IStudioScope, SignedInScope>();
        services.AddScoped<IDrawingBook, OfficeDrawingBook>();
        services.AddScoped<IInstanceKeeper, CaseInstanceKeeper>();
        services.AddSingleton<IFeedSubscriber, InstanceNewsSubscriber>();
        return services.AddStudio(s_doors);
    }

    /// <summary>Maps Elsa's API, its hub, its files and the four pages.</summary>
    public static IEndpointRouteBuilder MapDesigner(this IEndpointRouteBuilder routes)
    {
        routes.MapStudio();
        var pages = routes.MapGroup("").WithMetadata(s_policy).ExcludeFromDescription();
        var drawings = pages.MapGroup("").RequireAuthorization(Policies.DrawingViewer);
        drawings.MapGet(DesignerLinks.Definitions, (ClaimsPrincipal user) => Page(user, "Alur kantor Anda", new StudioElement.Definitions()));
        drawings.MapGet(DesignerLinks.Definitions + "/{definitionId}", EditorAsync);
        drawings.MapGet("/admin/api/alur/{definitionId}/keadaan", StampAsync);
        var runs = pages.MapGroup("").RequireAuthorization(Policies.Administrator);
        runs.MapGet(DesignerLinks.Instances, (ClaimsPrincipal user) => Page(user, "Jalannya alur", new StudioElement.Instances()));
        runs.MapGet(DesignerLinks.Instances + "/{instanceId}", ViewerAsync);
        return routes;
    }

    private static async Task<IResult> EditorAsync(
        string definitionId, DrawingStatuses drawings, OfficeDefinitions definitions, SopReader sops, PublicationQuery publications,
        DrawnForms forms, HttpContext http)
    {
        var (cancel, officer) = (http.RequestAborted, SignedInOfficer.Get(http.User));
        if (await drawings.FindAsync(definitionId, cancel) is not { } status
            || await definitions.FindAsync(definitionId, VersionOptions.Latest, cancel) is not { } latest)
        {
            return TypedResults.NotFound();
        }

        var matrix = await sops.ReadAsync(latest.Json, officer.OfficeId, cancel);
        var publication = await publications.FindAsync(officer.Id, latest, cancel);
        return Page(
            http.User, status.Name, new StudioElement.Editor(definitionId), status,
            sop: new(matrix, status) { Stamp = DrawingStamp.Of(latest, publication), Use = UseOf(status, await forms.FindServiceAsync(latest, cancel), officer) },
            publication: publication);
    }

    private static DrawingUse UseOf(DrawingStatus status, Service? service, SignedInOfficer officer) =>
        service?.OfficeId != officer.OfficeId ? DrawingUse.None
        : service.DefinitionId != status.DefinitionId ? DrawingUse.Copy
        : status.IsPublished || status.PublishedVersion is not null ? DrawingUse.Run
        : DrawingUse.Awaited;

    /// <summary>What an open page asks now and then: nothing but the stamp, and not even that while it stands.</summary>
    private static async Task<IResult> StampAsync(string definitionId, OfficeDefinitions definitions, PublicationQuery publications, HttpContext http)
    {
        var (cancel, officer) = (http.RequestAborted, SignedInOfficer.Get(http.User));
        if (await definitions.FindAsync(definitionId, VersionOptions.Latest, cancel) is not { } latest)
        {
            return TypedResults.NotFound();
        }

        var stamp = DrawingStamp.Of(latest, await publications.FindAsync(officer.Id, latest, cancel));
        http.Response.Headers.CacheControl = "no-cache";
        return TypedResults.Bytes(Array.Empty<byte>(), entityTag: new($"\"{stamp}\""));
    }

    private static async Task<IResult> ViewerAsync(
        string instanceId, DrawingStatuses drawings, CaseDesk cases, ClaimsPrincipal user, CancellationToken cancel) =>
        await drawings.FindRunAsync(instanceId, cancel) is { } run
            ? Page(
                user,
                run.Name,
                new StudioElement.Instance(instanceId),
                run: run,
                caseNumber: (await cases.FindCaseAsync(instanceId, cancel))?.Number)
            : TypedResults.NotFound();

    private static RazorComponentResult<DesignerPage> Page(
        ClaimsPrincipal user, string title, StudioElement element, DrawingStatus? status = null, RunStatus? run = null, string? caseNumber = null,
        DrawnSop? sop = null, PublicationView? publication = null) =>
        new(new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            [nameof(DesignerPage.Officer)] = SignedInOfficer.Get(user),
            [nameof(DesignerPage.Publication)] = publication,
            [nameof(DesignerPage.Title)] = title,
            [nameof(DesignerPage.Element)] = element,
            [nameof(DesignerPage.Status)] = status,
            [nameof(DesignerPage.Sop)] = sop,
            [nameof(DesignerPage.Run)] = run,
            [nameof(DesignerPage.CaseNumber)] = caseNumber,
        });
}
