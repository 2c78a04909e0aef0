namespace Lajur.Host.Tests.House;

/// <summary>Which registry serves the packages is a matter of the machine that builds, not of the repository.</summary>
public sealed class SourceOfPackagesTests
{
    private static readonly string[] Texts =
        [".cs", ".csproj", ".css", ".js", ".json", ".md", ".props", ".razor", ".sh", ".slnx", ".txt", ".yml", ""];

    // Put together here, so that this file names none either.
    private static readonly string[] Hosts = ["nuget" + ".org", "npmjs" + ".org", "npmjs" + ".com", "pkgs.dev." + "azure.com", "npm.pkg." + "github.com"];

    [Fact]
    public void No_file_names_a_registry() => Assert.Empty(
        Sources.Files("").Where(file => Texts.Contains(Path.GetExtension(file), StringComparer.Ordinal) || Path.GetFileName(file) == ".npmrc")
            .SelectMany(file => Hosts.Where(host => File.ReadAllText(file).Contains(host, StringComparison.OrdinalIgnoreCase))
                .Select(host => $"{Sources.Name(file)} names {host}")));

    [Fact]
    public void No_lock_file_says_where_a_package_came_from() => Assert.Empty(
        Sources.Files("").Where(file => Path.GetFileName(file) is "package-lock.json" or "packages.lock.json")
            .Where(file => File.ReadAllText(file).Contains("\"resolved\": \"http", StringComparison.Ordinal))
            .Select(Sources.Name));

    [Fact]
    public void No_setting_of_a_package_client_names_a_source()
    {
        var npm = File.ReadAllText(Path.Combine(Lajur.Testing.Repository.Root, ".npmrc"));

        Assert.DoesNotContain("registry=", npm.Replace("registry-resolved=", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain(Sources.Files(""), file => Path.GetFileName(file).Equals("nuget.config", StringComparison.OrdinalIgnoreCase));
    }
}
