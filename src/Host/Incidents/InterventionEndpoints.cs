using System.Text.Json.Nodes;
using Lajur.Host.Access;
using Lajur.Host.Desk;
using Lajur.Registry.Incidents.Lists;
using Lajur.Registry.Interventions;
using Lajur.Registry.Interventions.Courses;
using Lajur.Studio.Access;
using Microsoft.AspNetCore.Mvc;

namespace Lajur.Host.Incidents;

/// <summary>What administrators do by hand, as JSON for programs: the same commands as the pages.</summary>
public static class InterventionEndpoints
{
    private const int MaxBody = 256 * 1024;

    public static IEndpointRouteBuilder MapInterventions(this IEndpointRouteBuilder app)
    {
        var api = app.MapGroup(IncidentLinks.Api)
            .RequireAuthorization(Policies.Administrator)
            .AddEndpointFilter<SameOriginFilter>()
            .WithMetadata(new RequestSizeLimitAttribute(MaxBody))
            .DisableAntiforgery()
            .ExcludeFromDescription();
        api.MapGet("/insiden", ListAsync);
        api.MapPost("/insiden/{id}", SeeToAsync);
        api.MapPost("/insiden/{id}/serupa", RetryAlikeAsync);
        api.MapGet("/perkara/{number}/langkah", CourseAsync);
        api.MapPost("/perkara/{number}/langkah", ChangeAsync);
        return app;
    }

    private static async Task<IResult> ListAsync(
        HttpContext context, string? cari, string? alur, int? umur, bool? selesai, int? hal, IncidentQuery incidents, CancellationToken ct) =>
        await incidents.ListAsync(
            SignedInOfficer.Get(context.User).Id,
            new() { Text = cari, DefinitionId = alur, OlderThanHours = umur, Closed = selesai == true, Page = hal ?? 1 },
            ct) is { } page
            ? TypedResults.Ok(new { page.OpenCount, page.HasMore, Items = page.Rows })
            : TypedResults.NotFound();

    private static async Task<IResult> SeeToAsync(
        HttpContext context, string id, [FromBody] IncidentOrder order, SeeToIncidentHandler handler, CancellationToken ct)
    {
        IncidentRemedy? remedy = order.Way switch
        {
            "retry" => new IncidentRemedy.Retry(order.Variables ?? []),
            "skip" => new IncidentRemedy.Skip(order.Outcome ?? ""),
            "resolve" => new IncidentRemedy.Resolve(),
            _ => null,
        };
        return remedy is null || IsNoOperation(order.OperationId)
            ? Unreadable("way: retry, skip, resolve")
            : Answer(await handler.HandleAsync(
                new()
                {
                    IncidentId = id,
                    OfficerId = SignedInOfficer.Get(context.User).Id,
                    Remedy = remedy,
                    Reason = order.Reason ?? "",
                    OperationId = order.OperationId!,
                },
                ct));
    }

    private static async Task<IResult> RetryAlikeAsync(
        HttpContext context, string id, [FromBody] IncidentOrder order, RetryAlikeHandler handler, CancellationToken ct) =>
        IsNoOperation(order.OperationId)
            ? Unreadable("operationId")
            : Answer(await handler.HandleAsync(
                new()
                {
                    IncidentId = id,
                    OfficerId = SignedInOfficer.Get(context.User).Id,
                    Reason = order.Reason ?? "",
                    OperationId = order.OperationId!,
                },
                ct));

    private static async Task<IResult> CourseAsync(HttpContext context, string number, CourseQuery courses, CancellationToken ct) =>
        await courses.FindAsync(number, SignedInOfficer.Get(context.User).Id, ct) is { } course
            ? TypedResults.Ok(course)
            : TypedResults.NotFound();

    private static async Task<IResult> ChangeAsync(
        HttpContext context, string number, [FromBody] CourseOrder order, ChangeCourseHandler handler, CancellationToken ct)
    {
        CourseChange? change = (order.Way, order.Execution, order.NodeId) switch
        {
            ("cancel", { } execution, _) => new CourseChange.Cancel(execution),
            ("move", { } execution, { } target) => new CourseChange.Move(execution, target),
            ("repeat", _, { } node) => new CourseChange.Repeat(node),
            _ => null,
        };
        return change is null || IsNoOperation(order.OperationId)
            ? Unreadable("way: cancel {execution}, move {execution, nodeId}, repeat {nodeId}")
            : Answer(await handler.HandleAsync(
                new()
                {
                    CaseNumber = number,
                    OfficerId = SignedInOfficer.Get(context.User).Id,
                    Change = change,
                    Reason = order.Reason ?? "",
                    OperationId = order.OperationId!,
                },
                ct));
    }

    private static bool IsNoOperation(string? id) => id is not { Length: > 0 and <= 60 };

    private static IResult Unreadable(string allowed) => Results.BadRequest(new { Message = $"Isi permintaan tidak lengkap. Yang diperlukan: {allowed}, reason, operationId (1 sampai 60 huruf)." });

    private static IResult Answer(InterventionAnswer answer) => answer switch
    {
        InterventionAnswer.Done done => TypedResults.Ok(new { Message = done.Sentence, done.Broke }),
        InterventionAnswer.Refused refused => TypedResults.UnprocessableEntity(new { Message = refused.Sentence }),
        InterventionAnswer.TooLate late => TypedResults.Conflict(new { Message = late.Sentence }),
        _ => TypedResults.NotFound(new { Message = "Tidak ditemukan di kantor Anda." }),
    };

    private sealed record IncidentOrder(string? Way, string? Outcome, JsonObject? Variables, string? Reason, string? OperationId);

    private sealed record CourseOrder(string? Way, int? Execution, string? NodeId, string? Reason, string? OperationId);
}
