using System.Text.RegularExpressions;

namespace Lajur.Host.Tests.House;

/// <summary>Who may import whom, below the projects, whose line the compiler guards.</summary>
public sealed partial class ImportTests
{
    /// <summary>Folders of the host that serve all features.</summary>
    private static readonly string[] Shared = ["Access", "Assets", "Clockwork", "Desk", "Forms", "Live", "Shell", "StartUp"];

    [Fact]
    public void A_feature_of_the_host_imports_no_other_feature() => Assert.Empty(
        Sources.Below("src/Host").SelectMany(file => HostImport().Matches(File.ReadAllText(file))
            .Select(import => import.Groups["feature"].Value)
            .Where(feature => !Shared.Contains(feature, StringComparer.Ordinal) && FeatureOf(file) is { } own && own != feature)
            .Select(feature => $"{Sources.Name(file)} imports {feature}")));

    [Fact]
    public void Every_shared_folder_is_there() =>
        Assert.Empty(Shared.Except(Sources.Below("src/Host").Select(FeatureOf), StringComparer.Ordinal));

    [Fact]
    public void The_engine_finds_its_activities_by_their_attribute_and_names_none() => Assert.Empty(
        Sources.Below("src/Engine")
            .Where(file => !Sources.Name(file).StartsWith("src/Engine/BuiltIn/", StringComparison.Ordinal))
            .Where(file => File.ReadAllText(file).Contains("Lajur.Engine.BuiltIn", StringComparison.Ordinal))
            .Select(Sources.Name));

    [Fact]
    public void Nothing_is_left_undone_in_the_source()
    {
        // Put together here, so that a search for such words finds none.
        string[] undone = ["TO" + "DO", "FIX" + "ME", "HA" + "CK", "NotImplemented" + "Exception", "Skip =" + " \""];

        Assert.Empty(Sources.Below("src").Concat(Sources.Below("tests")).Concat(Sources.Below("tools")).SelectMany(file => undone
            .Where(word => File.ReadAllText(file).Contains(word, StringComparison.Ordinal))
            .Select(word => $"{Sources.Name(file)}: {word}")));
    }

    // src/Host/<Feature>/…; null for what lies beside the features.
    private static string? FeatureOf(string file) =>
        Sources.Name(file).Split('/') is [_, _, var feature, _, ..] && feature != "wwwroot" ? feature : null;

    [GeneratedRegex(@"\bLajur\.Host\.(?<feature>\w+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex HostImport();
}
