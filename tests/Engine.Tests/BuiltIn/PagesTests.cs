using System.Runtime.CompilerServices;
using Lajur.Engine.Catalog;

namespace Lajur.Engine.Tests.BuiltIn;

public sealed class PagesTests
{
    public static TheoryData<string> Activities() =>
    [
        .. new ActivityCatalog(BuiltInActivities.Types.Select(x => new ActivityRegistration(x))).Descriptors
            .Where(x => x.IsBrowsable).Select(x => x.Name),
    ];

    [Theory]
    [MemberData(nameof(Activities))]
    public void Every_built_in_activity_has_a_page_that_names_its_inputs_and_outcomes(string name)
    {
        var file = Path.Combine(Folder(), $"{name}.md");
        Assert.True(File.Exists(file), $"docs/activities/{name}.md is missing.");
        var text = File.ReadAllText(file);
        var descriptor = new ActivityCatalog(BuiltInActivities.Types.Select(x => new ActivityRegistration(x)))
            .Find($"Elsa.{name}", 1)!;
        string[] words = [.. descriptor.Inputs.Select(x => x.Name), .. descriptor.Outputs.Select(x => x.Name), .. descriptor.Ports.Select(x => x.Name)];
        Assert.All(words, x => Assert.Contains($"`{x}`", text, StringComparison.Ordinal));
    }

    [Fact]
    public void The_catalog_lists_what_the_first_drawings_need()
    {
        string[] needed =
        [
            "Flowchart", "Sequence", "Start", "End", "If", "Switch", "FlowDecision", "FlowSwitch", "FlowFork", "FlowJoin", "Fork",
            "Parallel", "ForEach", "While", "Break", "SetVariable", "SetName", "SetOutput", "Correlate", "WriteLine", "Delay",
            "Event", "PublishEvent", "RunTask", "Complete", "Finish", "Fault",
        ];
        Assert.Empty(needed.Except(BuiltInActivities.Types.Select(x => x.Name)));
    }

    private static string Folder([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "docs", "activities"));
}
