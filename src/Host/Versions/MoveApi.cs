using Lajur.Engine.Migration;
using Lajur.Host.Access;
using Lajur.Registry.Changes;
using Lajur.Registry.Versions.Batches;
using Lajur.Registry.Versions.Undoing;
using Lajur.Studio.Access;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Lajur.Host.Versions;

/// <summary>Moving cases as JSON, beside Elsa's API and for the same people: administrators of the office.</summary>
public static class MoveApi
{
    private const int MaxBody = 1024 * 1024;

    public static IServiceCollection AddVersions(this IServiceCollection services) => services.AddScoped<MoveBooks>();

    /// <summary>Maps <c>/admin/api/alur/{definitionId}</c>.</summary>
    public static IEndpointRouteBuilder MapVersions(this IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup("/admin/api/alur/{definitionId}")
            .RequireAuthorization(Policies.Administrator)
            .AddEndpointFilter<SameOriginFilter>()
            .WithMetadata(new RequestSizeLimitAttribute(MaxBody))
            .DisableAntiforgery()
            .ExcludeFromDescription();
        api.MapGet("/versions", CountAsync);
        api.MapGet("/migrations/plan", PlanAsync);
        api.MapPost("/migrations/check", CheckAsync);
        api.MapPost("/migrations/preview", PreviewAsync);
        api.MapPost("/migrations", StartAsync);
        api.MapGet("/migrations/{batchId:guid}", BatchAsync);
        api.MapPost("/migrations/{batchId:guid}/undo", UndoAsync);
        return routes;
    }

    private static async Task<IResult> CountAsync(string definitionId, HttpContext http, MoveBooks books) =>
        await books.Cases.CountAsync(definitionId, Officer(http).OfficeId, http.RequestAborted) is { Count: > 0 } counts
            ? TypedResults.Ok(counts)
            : TypedResults.NotFound();

    private static async Task<IResult> PlanAsync(string definitionId, string from, string to, HttpContext http, MoveBooks books) =>
        await books.Plans.FindAsync(definitionId, from, to, [], Officer(http).OfficeId, http.RequestAborted) is { } plan
            ? TypedResults.Ok(plan)
            : TypedResults.NotFound();

    private static async Task<IResult> CheckAsync(string definitionId, MigrationPlan plan, HttpContext http, MoveBooks books)
    {
        if (!await IsOwnAsync(definitionId, plan, http, books))
        {
            return TypedResults.NotFound();
        }

        var office = Officer(http).OfficeId;
        return TypedResults.Ok(await books.Cases.CheckAsync(plan, office, http.RequestAborted));
    }

    private static async Task<IResult> PreviewAsync(string definitionId, PreviewRequest asked, HttpContext http, MoveBooks books)
    {
        var officer = Officer(http);
        return await IsOwnAsync(definitionId, asked.Plan, http, books)
            && await books.Previews.FindAsync(
                asked.Plan, asked.Number, officer.OfficeId, new Actor(officer.Id, officer.Name), http.RequestAborted) is { } preview
            ? TypedResults.Ok(preview)
            : TypedResults.NotFound();
    }

    private static async Task<IResult> StartAsync(string definitionId, StartRequest asked, HttpContext http, MoveBooks books)
    {
        if (!IsKey(asked.OperationId))
        {
            return Unprocessable([Unkeyed]);
        }

        var result = await books.Start.HandleAsync(
            new()
            {
                OfficerId = Officer(http).Id,
                DefinitionId = definitionId,
                TargetVersionId = asked.TargetVersionId,
                Plans = asked.Plans,
                Numbers = asked.Numbers ?? [],
                Reason = asked.Reason,
                OperationId = asked.OperationId,
            },
            http.RequestAborted);
        return result switch
        {
            StartMigrationResult.Started started => TypedResults.Accepted(
                $"/admin/api/alur/{Uri.EscapeDataString(definitionId)}/migrations/{started.BatchId}", new { started.BatchId }),
            StartMigrationResult.Invalid invalid => Unprocessable(invalid.Errors),
            StartMigrationResult.NotAllowed => TypedResults.Forbid(),
            _ => TypedResults.NotFound(),
        };
    }

    private static async Task<IResult> BatchAsync(string definitionId, Guid batchId, HttpContext http, MoveBooks books) =>
        await books.Batches.FindAsync(batchId, Officer(http).OfficeId, http.RequestAborted) is { } view && view.Batch.DefinitionId == definitionId
            ? TypedResults.Ok(new
            {
                view.Batch.TargetVersion,
                view.Batch.Reason,
                view.Batch.StartedByName,
                view.Batch.StartedAt,
                view.Batch.FinishedAt,
                Counts = view.Counts.ToDictionary(x => x.Key.ToString(), x => x.Value, StringComparer.Ordinal),
                Cases = view.Cases.Select(x => new
                {
                    x.Case.Number,
                    State = x.Case.State.ToString(),
                    x.Case.SourceVersion,
                    x.Case.Remarks,
                    x.MayUndo,
                    x.WhyNoUndo,
                }),
            })
            : TypedResults.NotFound();

    private static async Task<IResult> UndoAsync(
        string definitionId, Guid batchId, UndoRequest asked, HttpContext http, UndoCaseMigrationHandler undo)
    {
        if (!IsKey(asked.OperationId))
        {
            return Unprocessable([Unkeyed]);
        }

        var command = new UndoCaseMigration
        {
            OfficerId = Officer(http).Id,
            BatchId = batchId,
            Number = asked.Number,
            Reason = asked.Reason,
            OperationId = asked.OperationId,
        };
        return await undo.HandleAsync(command, http.RequestAborted) switch
        {
            UndoResult.Done => TypedResults.NoContent(),
            UndoResult.Refused refused => TypedResults.Conflict(new Wrong([refused.Reason])),
            UndoResult.Invalid invalid => Unprocessable([invalid.Error]),
            UndoResult.NotAllowed => TypedResults.Forbid(),
            _ => TypedResults.NotFound(),
        };
    }

    private const string Unkeyed = "Isi operationId dengan 1 sampai 100 huruf yang berbeda untuk setiap permintaan.";

    private static bool IsKey(string? operationId) => operationId is { Length: > 0 and <= Operation.MaxKeyLength };

    private static async Task<bool> IsOwnAsync(string definitionId, MigrationPlan plan, HttpContext http, MoveBooks books) =>
        await books.Plans.FindAsync(
            definitionId, plan.SourceVersionId, plan.TargetVersionId, [], Officer(http).OfficeId, http.RequestAborted) is not null;

    private static SignedInOfficer Officer(HttpContext http) => SignedInOfficer.Get(http.User);

    private static UnprocessableEntity<Wrong> Unprocessable(IReadOnlyList<string> errors) => TypedResults.UnprocessableEntity(new Wrong(errors));

    /// <summary>Sentences for the administrator.</summary>
    private sealed record Wrong(IReadOnlyList<string> Errors);

    private sealed record PreviewRequest(MigrationPlan Plan, string Number);

    private sealed record StartRequest(
        string TargetVersionId, IReadOnlyList<MigrationPlan> Plans, IReadOnlyList<string>? Numbers, string Reason, string OperationId);

    private sealed record UndoRequest(string Number, string Reason, string OperationId);
}
