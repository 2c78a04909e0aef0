using Lajur.Testing;

namespace Lajur.Host.Tests.House;

/// <summary>Rules that every page keeps.</summary>
public sealed class PageTests
{
    /// <summary>
    /// Components of one page are drawn side by side and share the request's database context, which does one thing at a
    /// time. So the page fetches, and its parts show what they are given.
    /// </summary>
    [Fact]
    public void Only_a_page_fetches_its_parts_show()
    {
        var fetching = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "Host"), "*.razor", SearchOption.AllDirectories)
            .Where(file => Source(file) is var source && (source.Contains("OnInitializedAsync(", StringComparison.Ordinal)
                || source.Contains("OnParametersSetAsync(", StringComparison.Ordinal)))
            .Where(file => !File.ReadAllText(file).Contains("@page ", StringComparison.Ordinal))
            .Select(Path.GetFileName);

        Assert.Empty(fetching);
    }

    private static string Source(string file) =>
        File.ReadAllText(file) + (File.Exists(file + ".cs") ? File.ReadAllText(file + ".cs") : "");
}
