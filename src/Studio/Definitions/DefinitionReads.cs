using System.Net.Mime;
using System.Text;
using System.Text.Json.Nodes;
using Lajur.Engine.Definitions;
using Lajur.Engine.Storage.Queries;
using Lajur.Studio.Answers;
using Lajur.Studio.Canvas;
using Lajur.Studio.Drawings;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Lajur.Studio.Definitions;

/// <summary>Lists and reads definitions.</summary>
internal static class DefinitionReads
{
    /// <summary>What is said when a definition is not there, or is another office's.</summary>
    public const string NotFound = "Alur ini tidak ditemukan. Mungkin sudah dihapus; muat ulang daftar alur.";

    /// <summary>Maps the reads below <c>/workflow-definitions</c>.</summary>
    public static void Map(IEndpointRouteBuilder definitions)
    {
        definitions.MapGet("", ListAsync);
        definitions.MapGet("/by-definition-id/{definitionId}", ByDefinitionIdAsync);
        definitions.MapGet("/by-id/{versionId}", ByIdAsync);
        definitions.MapGet("/many-by-id", ManyAsync);
        definitions.MapGet("/validation/is-name-unique", IsNameUniqueAsync);
        definitions.MapGet("/{definitionId}/export", ExportAsync);
        definitions.MapGet("/{definitionId}/consumers", ConsumersAsync);
        definitions.MapGet("/subgraph/{versionId}", SubgraphAsync);
        definitions.MapGet("/subgraph/segments/{versionId}", SegmentsAsync);
    }

    private static async Task<IResult> ListAsync(HttpRequest request, OfficeDefinitions definitions, DefinitionView view, CancellationToken cancel)
    {
        if (DefinitionSearch.Read(request.Query) is not { } search)
        {
            return Refusal.Because("Pilihan versi tidak dikenal.");
        }

        var all = await definitions.ListAsync(search.Query, cancel);
        var page = all.Skip(search.Skip).Take(search.Take ?? all.Count).Select(view.Summary).ToList();
        return StudioJson.Ok(new Page<JsonObject>(page, all.Count, view.ListLinks));
    }

    private static async Task<IResult> ByDefinitionIdAsync(
        string definitionId, string? versionOptions, OfficeDefinitions definitions, DefinitionView view, CancellationToken cancel) =>
        VersionOptions.TryParse(versionOptions, out var version) && await definitions.FindAsync(definitionId, OrLatest(version), cancel) is { } found
            ? StudioJson.Ok(view.Whole(found))
            : Refusal.NotFound(NotFound);

    /// <summary>With notes for our script beside the viewer, which changes nothing: what is known of steps goes along.</summary>
    private static async Task<IResult> ByIdAsync(
        string versionId, bool? withNotes, OfficeDefinitions definitions, DefinitionView view, IDrawingNotes notes, CancellationToken cancel)
    {
        if (await definitions.FindVersionAsync(versionId, cancel) is not { } found)
        {
            return Refusal.NotFound(NotFound);
        }

        return StudioJson.Ok(withNotes == true ? view.Whole(found, await notes.FindAsync(found, cancel)) : view.Whole(found));
    }

    private static async Task<IResult> ManyAsync(string[] ids, OfficeDefinitions definitions, DefinitionView view, CancellationToken cancel)
    {
        var found = ids.Length == 0 ? [] : await definitions.ListAsync(new DefinitionQuery { Ids = ids }, cancel);
        return StudioJson.List([.. found.Select(view.Whole)]);
    }

    private static async Task<IResult> IsNameUniqueAsync(string? name, string? definitionId, OfficeDefinitions definitions, CancellationToken cancel)
    {
        var same = await definitions.ListAsync(new DefinitionQuery { Version = VersionOptions.Latest, Name = name?.Trim() ?? "" }, cancel);
        return StudioJson.Ok(new { IsUnique = same.All(other => other.DefinitionId == definitionId) });
    }

    private static async Task<IResult> ExportAsync(
        string definitionId, string? versionOptions, bool? includeConsumingWorkflows, OfficeDefinitions definitions, CancellationToken cancel)
    {
        if (!VersionOptions.TryParse(versionOptions, out var version) || await definitions.FindAsync(definitionId, OrLatest(version), cancel) is not { } found)
        {
            return Refusal.NotFound(NotFound);
        }

        var all = includeConsumingWorkflows == true ? await definitions.WithConsumersAsync([found], cancel) : [found];
        return all.Count > 1
            ? DefinitionBulk.Zip(all)
            : TypedResults.File(Encoding.UTF8.GetBytes(DefinitionWriter.WriteFile(found.Json)), MediaTypeNames.Application.Json, FileName(found));
    }

    /// <summary>The name of an exported file.</summary>
    public static string FileName(WorkflowDefinition definition) =>
        string.Concat(definition.DefinitionId.Select(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-' ? letter : '-')) + $"-v{definition.Version}.json";

    private static async Task<IResult> ConsumersAsync(string definitionId, OfficeDefinitions definitions, CancellationToken cancel) =>
        await definitions.FindAsync(definitionId, VersionOptions.Latest, cancel) is null
            ? Refusal.NotFound(NotFound)
            : StudioJson.Ok(new { ConsumingWorkflowDefinitionIds = await definitions.ListConsumersAsync(definitionId, cancel) });

    private static async Task<IResult> SubgraphAsync(
        string versionId, string? parentNodeId, OfficeDefinitions definitions, DefinitionView view, CancellationToken cancel)
    {
        var root = await RootAsync(versionId, definitions, view, cancel);
        var found = root is null ? null : ActivityTree.All(root).FirstOrDefault(node => ActivityTree.Text(node, "nodeId") == parentNodeId);
        return found is null ? Refusal.NotFound("Langkah ini tidak ada di alur.") : StudioJson.Ok(found);
    }

    private static async Task<IResult> SegmentsAsync(
        string versionId, string? childNodeId, OfficeDefinitions definitions, DefinitionView view, CancellationToken cancel)
    {
        var root = await RootAsync(versionId, definitions, view, cancel);
        var path = root is null ? [] : Segments.To(root, childNodeId ?? "");
        return path.Count < 2
            ? Refusal.NotFound("Langkah ini tidak ada di alur.")
            : StudioJson.Ok(new { ChildNode = path[^1], Container = path[^2], PathSegments = Segments.Describe(path) });
    }

    private static async Task<JsonObject?> RootAsync(string versionId, OfficeDefinitions definitions, DefinitionView view, CancellationToken cancel) =>
        await definitions.FindVersionAsync(versionId, cancel) is { } found ? view.Whole(found)["root"] as JsonObject : null;

    private static VersionOptions OrLatest(VersionOptions version) =>
        version.Choice == VersionChoice.AllVersions ? VersionOptions.Latest : version;
}
