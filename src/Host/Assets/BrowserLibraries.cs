using Lajur.Studio.Files;

namespace Lajur.Host.Assets;

/// <summary>
/// The npm packages whose files our own pages load, under <c>/lib/{short name}/{version}/</c>. To use another one, add
/// it to package.json and to <see cref="Names"/>.
/// </summary>
public sealed class BrowserLibraries
{
    /// <summary>Names of the packages, as npm knows them.</summary>
    public static readonly IReadOnlyList<string> Names =
    [
        "@bpmn-io/form-js",
        "@fontsource-variable/plus-jakarta-sans",
        "@microsoft/signalr",
        "bootstrap",
        "bootstrap-icons",
    ];

    private readonly Dictionary<string, BrowserPackage> _packages =
        Names.Select(name => BrowserPackage.Get(name)).ToDictionary(package => package.ShortName, StringComparer.Ordinal);

    /// <summary>
    /// The address of a file, with the version in it: <c>Url("bootstrap", "dist/css/bootstrap.min.css")</c>.
    /// </summary>
    /// <param name="package">The package's name without its scope.</param>
    /// <param name="path">The file's path inside the package.</param>
    /// <exception cref="KeyNotFoundException">The package is not one of <see cref="Names"/>.</exception>
    public string Url(string package, string path) => $"/lib/{package}/{_packages[package].Version}/{path}";

    /// <summary>Serves every package.</summary>
    public void Map(IEndpointRouteBuilder routes)
    {
        foreach (var package in _packages.Values)
        {
            new PackageFiles(package).Map(routes, $"/lib/{package.ShortName}/{package.Version}");
        }
    }
}
