using System.Reflection;
using System.Text.RegularExpressions;
using Lajur.Testing;

namespace Lajur.Host.Tests.House;

/// <summary>The settings that the code reads, and the page that explains them.</summary>
public sealed partial class SettingTests
{
    private static readonly HashSet<string> Explained =
        [.. Written().Matches(File.ReadAllText(Path.Combine(Repository.Root, "docs/operating.md"))).Select(name => name.Value)];

    [Fact]
    public void Every_setting_that_is_read_is_explained() => Assert.Empty(AreRead().Except(Explained, StringComparer.Ordinal));

    [Fact]
    public void Every_setting_that_is_explained_is_read_by_us_or_the_framework() => Assert.Empty(
        Explained.Where(name => !name.StartsWith("Logging__", StringComparison.Ordinal)).Except(AreRead(), StringComparer.Ordinal));

    private static HashSet<string> AreRead() =>
    [
        .. Sources.Below("src").Where(file => file.EndsWith(".cs", StringComparison.Ordinal)).SelectMany(file => Read().Matches(File.ReadAllText(file)))
            .Select(name => $"{name.Groups["section"].Value}__{name.Groups["key"].Value}"),
        .. Sources.Below("src").SelectMany(file => Connection().Matches(File.ReadAllText(file)))
            .Select(name => $"ConnectionStrings__{name.Groups["key"].Value}"),
        .. typeof(Program).Assembly.GetTypes()
            .Where(type => type.Name.EndsWith("Options", StringComparison.Ordinal) && type.Namespace!.StartsWith("Lajur.Host.", StringComparison.Ordinal))
            .SelectMany(options => options.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Select(property => $"{options.Name[..^"Options".Length]}__{property.Name}")),
    ];

    // "Lajur:Secret" as it stands in code; Kestrel's own are the framework's.
    [GeneratedRegex(@"""(?!Kestrel)(?<section>[A-Z]\w+):(?<key>[A-Z]\w+)""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Read();

    [GeneratedRegex(@"GetConnectionString\(""(?<key>\w+)""\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Connection();

    [GeneratedRegex(@"(?<=`)[A-Z]\w+?__\w+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Written();
}
