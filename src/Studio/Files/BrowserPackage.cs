using System.Text.Json;
using Microsoft.Extensions.FileProviders;

namespace Lajur.Studio.Files;

/// <summary>One npm package on this machine, whose files browsers may load.</summary>
/// <param name="Name">The name npm knows, such as <c>@microsoft/signalr</c>.</param>
/// <param name="Version">The version that lies in the folder; part of every address, so that answers can be cached for ever.</param>
/// <param name="Folder">The package's folder.</param>
public sealed record BrowserPackage(string Name, string Version, string Folder)
{
    /// <summary>The name without its scope, as it stands in addresses.</summary>
    public string ShortName => Name[(Name.LastIndexOf('/') + 1)..];

    /// <summary>
    /// Reads the package out of the nearest <c>node_modules</c> folder at or above <paramref name="start"/>: the
    /// published folder carries its own, a working tree has one at its root.
    /// </summary>
    /// <exception cref="DirectoryNotFoundException">No folder above holds the package.</exception>
    public static BrowserPackage Get(string name, string? start = null)
    {
        start ??= AppContext.BaseDirectory;
        for (var at = new DirectoryInfo(start); at is not null; at = at.Parent)
        {
            var manifest = Path.Combine(at.FullName, "node_modules", name, "package.json");
            if (File.Exists(manifest))
            {
                return new BrowserPackage(name, ReadVersion(manifest), Path.GetDirectoryName(manifest)!);
            }
        }

        throw new DirectoryNotFoundException(
            $"The browser package {name} was not found in any node_modules folder above {start}. Build src/Host: it runs 'npm ci'.");
    }

    /// <summary>The files of the package, or of one folder in it, and nothing outside.</summary>
    public IFileProvider OpenFiles(string folder = "") => new PhysicalFileProvider(Path.Combine(Folder, folder));

    private static string ReadVersion(string manifest)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(manifest));
        return document.RootElement.GetProperty("version").GetString()
            ?? throw new InvalidDataException($"{manifest} states no version.");
    }
}
