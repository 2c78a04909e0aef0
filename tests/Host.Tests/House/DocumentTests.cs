using System.Text.RegularExpressions;
using Lajur.Host.Shell;
using Lajur.Host.StartUp;
using Lajur.Testing;

namespace Lajur.Host.Tests.House;

/// <summary>What the documents say of files, commands and settings is so.</summary>
public sealed partial class DocumentTests
{
    public static TheoryData<string> Documents => [.. Sources.Files("").Where(file => file.EndsWith(".md", StringComparison.Ordinal)).Select(Sources.Name)];

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_link_leads_to_a_file(string document)
    {
        var folder = Path.GetDirectoryName(Path.Combine(Repository.Root, document))!;

        Assert.All(
            Link().Matches(Read(document)).Select(link => link.Groups["to"].Value).Where(to => !to.Contains("://", StringComparison.Ordinal)),
            to => Assert.True(Path.Exists(Path.Combine(folder, to)), $"{document} leads to {to}, which is not there."));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_script_or_source_that_is_named_is_there(string document) => Assert.All(
        Named().Matches(Read(document)).Select(name => name.Groups["path"].Value),
        path => Assert.True(IsThere(path, Path.GetDirectoryName(document)!), $"{document} names {path}, which is not there."));

    [Fact]
    public void Every_script_is_listed_and_can_be_run()
    {
        var listed = Read("scripts/README.md");
        var scripts = Directory.EnumerateFiles(Path.Combine(Repository.Root, "scripts")).Where(file => Path.GetExtension(file) == "").ToArray();

        Assert.NotEmpty(scripts);
        Assert.All(scripts, script =>
        {
            Assert.Contains($"`scripts/{Path.GetFileName(script)}", listed, StringComparison.Ordinal);
            Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(script).HasFlag(UnixFileMode.UserExecute), $"{script} cannot be run.");
        });
    }

    [Fact]
    public void The_readme_names_the_demo_password_and_the_usual_address()
    {
        var readme = Read("README.md");

        Assert.Contains(DemoAccounts.Password, readme, StringComparison.Ordinal);
        Assert.Contains(ShellServices.UsualAddress, readme, StringComparison.Ordinal);
    }

    /// <summary>
    /// A path as documents write it: from the repository, from src or from where the document lies; with or without its
    /// ending, or with a member behind it.
    /// </summary>
    private static bool IsThere(string path, string folder)
    {
        var member = path.LastIndexOf('.');
        string[] ways = [path, path + ".cs", .. member > path.LastIndexOf('/') ? new[] { path[..member] + ".cs" } : []];
        string[] starts = ["", "src", folder];
        return ways.Any(way => starts.Any(start => Path.Exists(Path.Combine(Repository.Root, start, way))));
    }

    private static string Read(string document) => File.ReadAllText(Path.Combine(Repository.Root, document));

    [GeneratedRegex(@"\]\((?<to>[^)#\s]+)(#[^)]*)?\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();

    [GeneratedRegex(
        @"`(?<path>(src|tests|tools|scripts|docs|workflows|Activities|Engine|Engine\.Storage|Host|Papers|Registry|Studio)/[A-Za-z0-9_./-]+)[` ]",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Named();
}
