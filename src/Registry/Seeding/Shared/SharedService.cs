using System.Text.Json.Nodes;

namespace Lajur.Registry.Seeding.Shared;

/// <summary>
/// <c>workflows/{service}/</c>: a service that every office has, with <c>lanes.json</c> for the lanes that it is drawn over. An
/// office with a folder <c>workflows/{office}/{service}/</c> has that in its place.
/// </summary>
/// <param name="Folder">What lies there.</param>
/// <param name="Lanes">The lanes that an office is given where it lacks them.</param>
internal sealed record SharedService(ServiceFolder Folder, IReadOnlyList<OfficeFile.LaneEntry> Lanes)
{
    public static async Task<SharedService> ReadAsync(string folder, CancellationToken cancellationToken) => new(
        await ServiceFolder.ReadAsync(folder, shared: null, cancellationToken),
        await SeedFiles.ReadAsync<List<OfficeFile.LaneEntry>>(Path.Combine(folder, "lanes.json"), cancellationToken));

    /// <summary>The same for one office: the drawing becomes a definition of its own, which its administrators may change.</summary>
    public ServiceFolder For(string officeSlug)
    {
        var drawing = JsonNode.Parse(Folder.Drawing)!.AsObject();
        var definitionId = $"{officeSlug}-{Folder.Slug}";
        (drawing["definitionId"], drawing["id"]) = (definitionId, $"{definitionId}-v1");
        drawing["customProperties"]!["office"] = officeSlug;
        return Folder with { OfficeSlug = officeSlug, DefinitionId = definitionId, Drawing = drawing.ToJsonString() };
    }
}
