using System.Net.Mime;
using System.Text.Json;
using Lajur.Engine.Storage;
using Lajur.Engine.Storage.Queries;
using Lajur.Studio.Answers;
using Lajur.Studio.Definitions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Lajur.Studio.Instances;

/// <summary>Lists and reads instances.</summary>
internal static class InstanceReads
{
    /// <summary>What is said when an instance is not there, or is another office's.</summary>
    public const string NotFound = "Jalannya alur ini tidak ditemukan. Mungkin sudah dihapus; muat ulang daftarnya.";

    private const int MaxLines = 1000;

    /// <summary>Maps the reads below <c>/workflow-instances</c>.</summary>
    public static void Map(IEndpointRouteBuilder instances)
    {
        instances.MapPost("", ListAsync);
        instances.MapGet("/{instanceId}", GetAsync);
        instances.MapGet("/{instanceId}/variables", VariablesAsync);
        instances.MapGet("/{instanceId}/execution-state", StateAsync);
        instances.MapPost("/{instanceId}/journal", JournalAsync);
        instances.MapGet("/{instanceId}/export", ExportAsync);
    }

    private static async Task<IResult> ListAsync(HttpRequest request, OfficeInstances instances, CancellationToken cancel)
    {
        if (await Body.ReadAsync<InstanceSearch>(request, cancel) is not { } search)
        {
            return Refusal.Because(Body.Unreadable);
        }

        var page = await instances.ListAsync(search.ToQuery(), cancel);
        return StudioJson.Ok(new Answers.Page<WorkflowInstanceSummary>(page.Items, page.TotalCount, []));
    }

    private static async Task<IResult> GetAsync(string instanceId, OfficeInstances instances, IWorkflowStore store, CancellationToken cancel) =>
        await instances.FindAsync(instanceId, cancel) is { } found
            ? StudioJson.Ok(InstanceView.Of(found, await store.ListBookmarksAsync(instanceId, cancel)))
            : Refusal.NotFound(NotFound);

    private static async Task<IResult> StateAsync(string instanceId, OfficeInstances instances, CancellationToken cancel) =>
        await instances.FindAsync(instanceId, cancel) is { } found
            ? StudioJson.Ok(new { found.Status, WorkflowSubStatus = found.SubStatus, found.SubStatus, found.UpdatedAt })
            : Refusal.NotFound(NotFound);

    private static async Task<IResult> VariablesAsync(
        string instanceId, OfficeInstances instances, OfficeDefinitions definitions, CancellationToken cancel)
    {
        if (await instances.FindAsync(instanceId, cancel) is not { } found)
        {
            return Refusal.NotFound(NotFound);
        }

        var definition = await definitions.FindVersionAsync(found.DefinitionVersionId, cancel);
        return StudioJson.List(VariableView.Of(definition, found));
    }

    private static async Task<IResult> JournalAsync(
        string instanceId, int? skip, int? take, HttpRequest request, OfficeInstances instances, IWorkflowStore store, CancellationToken cancel)
    {
        if (await instances.FindAsync(instanceId, cancel) is null)
        {
            return Refusal.NotFound(NotFound);
        }

        var search = await Body.ReadAsync<JournalSearch>(request, cancel) ?? new JournalSearch(Filter: null);
        var pages = await store.ListJournalAsync(instanceId, cancel);
        var lines = pages.SelectMany(page => page.Entries).Where(search.Wants).ToList();
        var page = lines.Skip(Math.Max(0, skip ?? 0)).Take(Math.Clamp(take ?? 100, 1, MaxLines));
        return StudioJson.Ok(new Answers.Page<JournalRecordView>(
            [.. page.Select(entry => JournalRecordView.Of(instanceId, entry))], lines.Count, []));
    }

    private static async Task<IResult> ExportAsync(
        string instanceId, OfficeInstances instances, IWorkflowStore store, CancellationToken cancel)
    {
        if (await instances.FindAsync(instanceId, cancel) is not { } found)
        {
            return Refusal.NotFound(NotFound);
        }

        var pages = await store.ListJournalAsync(instanceId, cancel);
        var export = new
        {
            WorkflowInstance = InstanceView.Of(found, await store.ListBookmarksAsync(instanceId, cancel)),
            Journal = pages.SelectMany(page => page.Entries).Select(entry => JournalRecordView.Of(instanceId, entry)).ToList(),
        };
        return TypedResults.File(JsonSerializer.SerializeToUtf8Bytes(export, StudioJson.Options), MediaTypeNames.Application.Json, $"{instanceId}.json");
    }
}
