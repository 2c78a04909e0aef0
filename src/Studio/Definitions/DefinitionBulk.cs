using System.IO.Compression;
using System.Net.Mime;
using System.Text;
using Lajur.Engine.Definitions;
using Lajur.Engine.Storage.Queries;
using Lajur.Studio.Access;
using Lajur.Studio.Answers;
using Lajur.Studio.Changes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Lajur.Studio.Definitions;

/// <summary>Publishes, retracts, deletes and exports several definitions at once.</summary>
internal static class DefinitionBulk
{
    private const int MaxAtOnce = 200;

    /// <summary>Maps <c>/bulk-actions</c> of definitions.</summary>
    public static void Map(IEndpointRouteBuilder api)
    {
        var bulk = api.MapGroup("/bulk-actions");
        bulk.MapPost("/publish/workflow-definitions/by-definition-ids", PublishAsync).RequireAuthorization(StudioPolicies.DesignerOrPublisher);
        bulk.MapPost("/retract/workflow-definitions/by-definition-ids", RetractAsync).RequireAuthorization(StudioPolicies.Publisher);
        bulk.MapPost("/delete/workflow-definitions/by-definition-id", DeleteAsync).RequireAuthorization(StudioPolicies.Designer);
        bulk.MapPost("/delete/workflow-definitions/by-id", DeleteVersionsAsync).RequireAuthorization(StudioPolicies.Designer);
        bulk.MapPost("/export/workflow-definitions", ExportAsync);
    }

    private static async Task<IResult> PublishAsync(HttpRequest request, DefinitionPublishing publishing, CancellationToken cancel)
    {
        if (await IdsAsync(request, cancel) is not { } ids)
        {
            return Refusal.Because(Body.Unreadable);
        }

        var (published, already, notFound, problems) = (new List<string>(), new List<string>(), new List<string>(), new List<(string, string)>());
        var activityIds = new List<string>();
        var updated = new List<string>();
        foreach (var id in ids)
        {
            switch (await publishing.PublishAsync(id, cancel))
            {
                case SaveAnswer.Saved { AlreadyPublished: true }:
                    already.Add(id);
                    break;
                case SaveAnswer.Saved saved:
                    published.Add(id);
                    updated.AddRange(saved.UpdatedUsers);
                    break;
                case SaveAnswer.Asked asked:
                    problems.Add((id, asked.Message));
                    break;
                case SaveAnswer.Refused refused:
                    problems.AddRange(refused.Problems.Select(problem => ($"{id} {problem.Place}", problem.Text)));
                    activityIds.AddRange(refused.ActivityIds);
                    break;
                default:
                    notFound.Add(id);
                    break;
            }
        }

        return problems.Count > 0 && published.Count == 0
            ? Refusal.Because("Alur belum dapat diterbitkan.", problems, activityIds, StatusCodes.Status422UnprocessableEntity)
            : StudioJson.Ok(new { Published = published, AlreadyPublished = already, NotFound = notFound, UpdatedConsumers = updated.Distinct(StringComparer.Ordinal) });
    }

    private static async Task<IResult> RetractAsync(HttpRequest request, DefinitionPublishing publishing, CancellationToken cancel)
    {
        if (await IdsAsync(request, cancel) is not { } ids)
        {
            return Refusal.Because(Body.Unreadable);
        }

        var (retracted, already, notFound) = (new List<string>(), new List<string>(), new List<string>());
        foreach (var id in ids)
        {
            (await publishing.RetractAsync(id, cancel) switch
            {
                SaveAnswer.Saved => retracted,
                SaveAnswer.Refused => already,
                _ => notFound,
            }).Add(id);
        }

        return StudioJson.Ok(new { Retracted = retracted, AlreadyRetracted = already, NotFound = notFound });
    }

    private static async Task<IResult> DeleteAsync(HttpRequest request, DefinitionDeleting deleting, CancellationToken cancel) =>
        await IdsAsync(request, cancel) is { } ids ? Deleted(await deleting.DeleteAsync(ids, cancel)) : Refusal.Because(Body.Unreadable);

    private static async Task<IResult> DeleteVersionsAsync(HttpRequest request, DefinitionDeleting deleting, CancellationToken cancel) =>
        await IdsAsync(request, cancel) is { } ids ? Deleted(await deleting.DeleteVersionsAsync(ids, cancel)) : Refusal.Because(Body.Unreadable);

    private static IResult Deleted(DeleteAnswer answer) =>
        answer.Deleted == 0 && answer.Reason is { } reason ? Refusal.Because(reason) : StudioJson.Ok(new { answer.Deleted });

    private static async Task<IResult> ExportAsync(HttpRequest request, OfficeDefinitions definitions, CancellationToken cancel)
    {
        var asked = await Body.ReadAsync<Asked>(request, cancel);
        if (Ids(asked) is not { } ids)
        {
            return Refusal.Because(Body.Unreadable);
        }

        var found = await definitions.ListAsync(new DefinitionQuery { Ids = ids }, cancel);
        return Zip(asked!.IncludeConsumingWorkflows == true ? await definitions.WithConsumersAsync(found, cancel) : found);
    }

    /// <summary>Several drawings as one file.</summary>
    public static IResult Zip(IReadOnlyList<WorkflowDefinition> definitions)
    {
        using var into = new MemoryStream();
        using (var zip = new ZipArchive(into, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var definition in definitions)
            {
                using var entry = zip.CreateEntry(DefinitionReads.FileName(definition)).Open();
                entry.Write(Encoding.UTF8.GetBytes(DefinitionWriter.WriteFile(definition.Json)));
            }
        }

        return TypedResults.File(into.ToArray(), MediaTypeNames.Application.Zip, "alur.zip");
    }

    private static async Task<IReadOnlyList<string>?> IdsAsync(HttpRequest request, CancellationToken cancel) =>
        Ids(await Body.ReadAsync<Asked>(request, cancel));

    private static IReadOnlyList<string>? Ids(Asked? asked) =>
        (asked?.DefinitionIds ?? asked?.Ids) is { Count: > 0 and <= MaxAtOnce } ids ? [.. ids.Distinct(StringComparer.Ordinal)] : null;

    private sealed record Asked(IReadOnlyList<string>? DefinitionIds, IReadOnlyList<string>? Ids, bool? IncludeConsumingWorkflows);
}
