namespace Lajur.Host.Tests.Browsing;

/// <summary>Which browser the tests drive.</summary>
public sealed class ChromiumProgramTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("lajur-browser-").FullName;

    [Fact]
    public void The_browser_named_by_the_setting_wins_over_the_one_on_the_path()
    {
        var named = Program("my-browser");
        Program("chromium");

        Assert.Equal(named, Find(named));
        Assert.Equal(Path.Combine(_folder, "chromium"), Find(setting: null));
    }

    [Fact]
    public void A_setting_that_names_no_file_is_no_browser()
    {
        Program("chromium");

        Assert.Null(Find(Path.Combine(_folder, "gone")));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string? Find(string? setting) => ChromiumProgram.Find(name => name == "PATH" ? _folder : setting);

    private string Program(string name)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, "");
        return path;
    }
}
