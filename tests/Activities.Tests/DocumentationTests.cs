using Lajur.Engine;
using Lajur.Engine.Catalog;
using Lajur.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Lajur.Activities.Tests;

public sealed class DocumentationTests
{
    public static TheoryData<string> Types { get; } = [.. Ours().Select(activity => activity.TypeName)];

    [Theory, MemberData(nameof(Types))]
    public void Every_activity_has_a_page_that_names_its_inputs_outputs_and_ports(string type)
    {
        var activity = Ours().Single(x => x.TypeName == type);
        var path = Path.Combine(Repository.Root, "docs", "activities", $"{type}.md");
        Assert.True(File.Exists(path), $"Write docs/activities/{type}.md.");
        var page = File.ReadAllText(path);

        Assert.Contains(activity.DisplayName, page, StringComparison.Ordinal);
        Assert.All(activity.Inputs, input => Assert.Contains($"| `{input.JsonName}` | {input.DisplayName} |", page, StringComparison.Ordinal));
        Assert.All(activity.Outputs, output => Assert.Contains($"| `{output.JsonName}` |", page, StringComparison.Ordinal));
        Assert.All(
            activity.Ports.Select(port => port.Name).Concat(activity.Inputs.SelectMany(input => input.FixedOutcomes)),
            port => Assert.Contains($"`{port}`", page, StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Types))]
    public void Every_activity_speaks_to_the_administrator(string type)
    {
        var activity = Ours().Single(x => x.TypeName == type);

        Assert.False(string.IsNullOrWhiteSpace(activity.Description));
        Assert.True(activity.Category is "Perkara" or "Tugas" or "Pemberitahuan" or "Pengaduan", activity.Category);
        Assert.All(activity.Inputs, input => Assert.False(string.IsNullOrWhiteSpace(input.Description), input.Name));
        Assert.All(activity.Outputs, output => Assert.False(string.IsNullOrWhiteSpace(output.Description), output.Name));
    }

    [Fact]
    public void The_table_in_the_readme_names_every_activity()
    {
        var readme = File.ReadAllText(Path.Combine(Repository.Root, "src", "Activities", "README.md"));

        Assert.All(Ours(), a => Assert.Contains($"| `{a.TypeName}` | {a.DisplayName} |", readme, StringComparison.Ordinal));
    }

    private static IEnumerable<ActivityDescriptor> Ours()
    {
        using var services = new ServiceCollection().AddSingleton(TimeProvider.System).AddLogging()
            .AddEngine().AddLajurActivities().BuildServiceProvider();
        return [.. services.GetRequiredService<ActivityCatalog>().Descriptors.Where(x => x.Namespace == "Lajur")];
    }
}
