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

    private static async Task<IResult> PublishAsync(
        HttpRequest request, DefinitionPublishing publishing, OfficeDefinitions definitions, CancellationToken cancel)
    {
        if (await IdsAsync(request, cancel) is not { } ids)
        {
            return Refusal.Because(Body.Unreadable);
        }

        var publication = new BulkPublication();
        foreach (var id in ids)
        {
            var answer = await publishing.PublishAsync(id, cancel);
            var name = answer is SaveAnswer.Refused ? (await definitions.FindAsync(id, VersionOptions.Latest, cancel))?.Name : null;
            publication.Add(id, name, answer);
        }

        return publication.Answer();
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
        await IdsAsync(request, cancel) is { } ids ? Deleted(await deleting.DeleteAsync(ids, cancel), "alur") : Refusal.Because(Body.Unreadable);

    private static async Task<IResult> DeleteVersionsAsync(HttpRequest request, DefinitionDeleting deleting, CancellationToken cancel) =>
        await IdsAsync(request, cancel) is { } ids ? Deleted(await deleting.DeleteVersionsAsync(ids, cancel), "versi") : Refusal.Because(Body.Unreadable);

    private static IResult Deleted(DeleteAnswer answer, string what) => answer switch
    {
        { Reason: null } => StudioJson.Ok(new { answer.Deleted }),
        { Deleted: 0 } => Refusal.Because(answer.Reason),
        _ => StudioJson.Ok(new { answer.Deleted, Errors = Refusal.Beside($"{answer.Staying} {what} tidak dihapus. {answer.Reason}") }),
    };

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
