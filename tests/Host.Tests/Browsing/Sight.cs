using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Lajur.Host.Tests.Browsing;

/// <summary>Looking at a page as people do, on their screens.</summary>
public static class Sight
{
    public const int Phone = 360;
    public const int Desk = 1280;

    private static readonly int[] s_usual = [Phone, Desk];

    /// <summary>
    /// Looks at the page on screens of these widths, without any on a phone and at a desk: axe finds nothing serious and nothing is
    /// wider than the screen. Afterwards it is as wide as before. With LAJUR_SCREENSHOTS set to a folder, what was seen is kept there.
    /// </summary>
    public static async Task LookAsync(this IPage page, string name, params int[] widths)
    {
        var was = page.ViewportSize!;
        foreach (var width in widths is [] ? s_usual : widths)
        {
            await page.SetViewportSizeAsync(width, was.Height);
            await page.KeepAsync($"{name}-{width}");
            Assert.True(
                await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth"),
                $"{name} is wider than {width} px.");
            await page.ShutsNobodyOutAsync($"{name} at {width}");
        }

        await page.SetViewportSizeAsync(was.Width, was.Height);
    }

    /// <summary>Axe finds nothing serious.</summary>
    /// <param name="page">What is shown now.</param>
    /// <param name="name">What to call it.</param>
    /// <param name="part">Which part of it; all when left out.</param>
    public static async Task ShutsNobodyOutAsync(this IPage page, string name, AxeRunContext? part = null)
    {
        var found = part is null ? await page.RunAxe() : await page.RunAxe(part);
        Assert.Empty(found.Violations.Where(violation => violation.Impact is "serious" or "critical")
            .Select(violation => $"{name}: {violation.Id} {string.Join(' ', violation.Nodes.Select(node => node.Html))}"));
    }

    /// <summary>Keeps a picture of the whole page where LAJUR_SCREENSHOTS says, if it does.</summary>
    public static async Task KeepAsync(this IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("LAJUR_SCREENSHOTS") is { Length: > 0 } folder)
        {
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}.png"), FullPage = true });
        }
    }
}
