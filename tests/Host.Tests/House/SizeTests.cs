namespace Lajur.Host.Tests.House;

/// <summary>What one can take in at a glance stays small.</summary>
public sealed class SizeTests
{
    private const int MostLines = 300;
    private const int MostFiles = 15;
    private const int MostLevels = 4;

    [Fact]
    public void A_file_has_at_most_300_lines() => Assert.Empty(
        Sources.Below("src").Where(file => File.ReadLines(file).Count() > MostLines).Select(Sources.Name));

    [Fact]
    public void A_folder_holds_at_most_15_files() => Assert.Empty(
        Sources.Below("src").GroupBy(file => Path.GetDirectoryName(file)!)
            .Where(folder => folder.Count() > MostFiles)
            .Select(folder => $"{Sources.Name(folder.Key)}: {folder.Count()} files; part them by what they are about"));

    [Fact]
    public void Folders_are_at_most_four_deep_below_src() => Assert.Empty(
        Sources.Below("src").Where(file => Sources.Name(file).Split('/').Length - 2 > MostLevels).Select(Sources.Name));

    [Fact]
    public void A_decision_takes_at_most_60_lines_and_a_number_of_its_own()
    {
        var decisions = Sources.Files("docs/adr").ToArray();

        Assert.Empty(decisions.Where(file => File.ReadLines(file).Count() > 60).Select(Sources.Name));
        Assert.Empty(decisions.GroupBy(file => Path.GetFileName(file)[..4]).Where(number => number.Count() > 1)
            .Select(number => string.Join(" and ", number.Select(Sources.Name))));
        Assert.All(decisions, file => Assert.StartsWith($"# {Path.GetFileName(file)[..4]}", File.ReadLines(file).First()));
    }

    [Fact]
    public void The_readme_takes_at_most_60_lines_and_pictures_are_small()
    {
        Assert.InRange(File.ReadLines(Path.Combine(Lajur.Testing.Repository.Root, "README.md")).Count(), 1, 60);
        Assert.Empty(Sources.Files("docs/images").Where(file => new FileInfo(file).Length > 200 * 1024).Select(Sources.Name));
    }
}
