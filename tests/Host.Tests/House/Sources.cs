using Lajur.Testing;

namespace Lajur.Host.Tests.House;

/// <summary>The files people wrote in this repository: nothing built, fetched or generated.</summary>
internal static class Sources
{
    private static readonly string[] Kinds = [".cs", ".css", ".js", ".razor"];

    private static readonly string[] NotWritten = ["bin", "obj", "node_modules", "data", "TestResults", "Migrations", ".git"];

    /// <summary>Source files below a folder of the repository, as full paths.</summary>
    public static IEnumerable<string> Below(string folder) =>
        Files(folder).Where(file => Kinds.Contains(Path.GetExtension(file), StringComparer.Ordinal));

    /// <summary>All files below a folder of the repository, as full paths.</summary>
    public static IEnumerable<string> Files(string folder)
    {
        var full = Path.Combine(Repository.Root, folder);
        return Directory.EnumerateFiles(full)
            .Concat(Directory.EnumerateDirectories(full)
                .Where(inner => !NotWritten.Contains(Path.GetFileName(inner), StringComparer.Ordinal))
                .SelectMany(Files));
    }

    /// <summary>A path as the repository says it, with forward slashes.</summary>
    public static string Name(string file) => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/');
}
