using System.Text.Json;
using Lajur.Registry.Forms;
using Lajur.Registry.Services;

namespace Lajur.Registry.Seeding;

/// <summary>
/// What lies in <c>workflows/{office}/{service}/</c>: <c>standard.json</c>, <c>sop.json</c> where the office has the
/// document, <c>workflow.json</c> and <c>forms/*.json</c>.
/// </summary>
internal sealed record ServiceFolder
{
    private static readonly Dictionary<string, string> s_none = [];

    public required string OfficeSlug { get; init; }

    public required string Slug { get; init; }

    public required ServiceFile File { get; init; }

    public SopPage? SopPage { get; init; }

    public required string DefinitionId { get; init; }

    /// <summary>The drawing as it stands in the file.</summary>
    public required string Drawing { get; init; }

    /// <summary>Form key to form-js JSON.</summary>
    public required IReadOnlyDictionary<string, string> Forms { get; init; }

    /// <param name="folder">The folder.</param>
    /// <param name="shared">The same service as every office shares it: its forms stand where the office has none of its own.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public static async Task<ServiceFolder> ReadAsync(string folder, ServiceFolder? shared, CancellationToken cancellationToken)
    {
        var sop = Path.Combine(folder, "sop.json");
        var drawing = Path.Combine(folder, "workflow.json");
        var json = await System.IO.File.ReadAllTextAsync(drawing, cancellationToken);
        return new()
        {
            OfficeSlug = Path.GetFileName(Path.GetDirectoryName(folder)!),
            Slug = Path.GetFileName(folder),
            DefinitionId = DefinitionIdOf(drawing, json),
            File = await SeedFiles.ReadAsync<ServiceFile>(Path.Combine(folder, "standard.json"), cancellationToken),
            SopPage = System.IO.File.Exists(sop) ? await SeedFiles.ReadAsync<SopPage>(sop, cancellationToken) : null,
            Drawing = json,
            Forms = await ReadFormsAsync(Path.Combine(folder, "forms"), shared?.Forms ?? s_none, cancellationToken),
        };
    }

    private static string DefinitionIdOf(string path, string drawing)
    {
        try
        {
            using var document = JsonDocument.Parse(drawing);
            return document.RootElement.Text("definitionId")
                ?? throw new SeedFileException(path, "definitionId is missing.");
        }
        catch (JsonException e)
        {
            throw new SeedFileException(path, e.Message, e);
        }
    }

    private static async Task<Dictionary<string, string>> ReadFormsAsync(
        string folder, IReadOnlyDictionary<string, string> shared, CancellationToken cancellationToken)
    {
        var forms = new Dictionary<string, string>(shared, StringComparer.Ordinal);
        foreach (var path in SeedFiles.In(folder, "*.json"))
        {
            var json = await System.IO.File.ReadAllTextAsync(path, cancellationToken);
            try
            {
                FormSchema.Parse(json);
            }
            catch (FormSchemaException e)
            {
                throw new SeedFileException(path, e.Message, e);
            }

            forms[Path.GetFileNameWithoutExtension(path)] = json;
        }

        return forms;
    }
}
