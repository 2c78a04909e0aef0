using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Lajur.Studio.Files;
using Microsoft.AspNetCore.Components;

namespace Lajur.Host.Shell;

/// <summary>
/// The drawings of bootstrap-icons, put into the page itself: a page uses a handful of them, the icon font would weigh
/// more than everything else together.
/// </summary>
public sealed partial class Icons
{
    private readonly ConcurrentDictionary<string, MarkupString> _drawings = new(StringComparer.Ordinal);
    private readonly string _folder = Path.Combine(BrowserPackage.Get("bootstrap-icons").Folder, "icons");

    /// <summary>What stands between the icon's svg tags; it fills a box of 16 × 16.</summary>
    /// <exception cref="ArgumentException">There is no icon of this name.</exception>
    public MarkupString Get(string name) => _drawings.GetOrAdd(name, Read);

    private MarkupString Read(string name)
    {
        var file = Path.Combine(_folder, name + ".svg");
        if (!Name().IsMatch(name) || !File.Exists(file))
        {
            throw new ArgumentException($"bootstrap-icons has no icon \"{name}\".", nameof(name));
        }

        return new MarkupString(Frame().Replace(File.ReadAllText(file), "").Trim());
    }

    [GeneratedRegex("^[a-z0-9-]+$", RegexOptions.None, 1000)]
    private static partial Regex Name();

    [GeneratedRegex("</?svg[^>]*>", RegexOptions.None, 1000)]
    private static partial Regex Frame();
}
