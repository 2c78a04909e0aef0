using Microsoft.Playwright;

namespace Lajur.Host.Tests.Designer;

/// <summary>What an administrator does with the mouse on the canvas.</summary>
internal sealed partial class StudioPage
{
    // How a connection is drawn does not tell what it connects: the one whose ends lie nearest to two points.
    private const string NearestConnection = """
        (edges, [fromX, fromY, toX, toY]) => {
          const away = (path, at, x, y) => {
            const m = path.getScreenCTM(), p = path.getPointAtLength(at);
            return Math.hypot(p.x * m.a + m.e - x, p.y * m.d + m.f - y);
          };
          const sums = edges.map(edge => {
            const path = edge.querySelector("path");
            return away(path, 0, fromX, fromY) + away(path, path.getTotalLength(), toX, toY);
          });
          return sums.indexOf(Math.min(...sums));
        }
        """;

    // Where the button that removes it will appear: at its beginning.
    private const string BeginningOfConnection = """
        edge => {
          const path = edge.querySelector("path"), m = path.getScreenCTM(), p = path.getPointAtLength(20);
          return [p.x * m.a + m.e, p.y * m.d + m.f];
        }
        """;

    private ILocator Canvas => page.Locator(".x6-graph").First;

    /// <summary>Makes the drawing small enough to be seen, once it is drawn up to a box.</summary>
    public async Task FitAsync(string box)
    {
        await BoxAsync(box);
        await page.Locator("button.mud-icon-button:visible").First.ClickAsync();
    }

    /// <summary>Drags an activity out of the toolbox to a place below a box; Elsa Studio selects it.</summary>
    public async Task DropBelowAsync(string category, string activity, string box, float below)
    {
        await DeselectAsync();
        await page.GetByText(category, new() { Exact = true }).First.ClickAsync();
        var item = page.Locator("[draggable=true]:visible", new() { HasText = activity });
        var above = await PlaceAsync(await BoxAsync(box));
        var canvas = await PlaceAsync(Canvas);
        await item.DragToAsync(Canvas, new() { TargetPosition = new() { X = above.X - canvas.X + 100, Y = above.Y - canvas.Y + below } });
        await Assertions.Expect(Field("Nama langkah").Locator("input")).ToHaveValueAsync("");
    }

    /// <summary>Draws an arrow from a port of one box to the entry of another.</summary>
    public async Task ConnectAsync(string from, string port, string to)
    {
        await DeselectAsync();
        var (start, end) = (await PortAsync(from, port), await PortAsync(to, "In"));
        await page.Mouse.MoveAsync(start.X, start.Y);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync((start.X + end.X) / 2, (start.Y + end.Y) / 2, new() { Steps = 8 });
        await page.Mouse.MoveAsync(end.X, end.Y, new() { Steps = 8 });
        await SavingAsync("", () => page.Mouse.UpAsync());
    }

    /// <summary>Removes an arrow with the red button that appears under the mouse.</summary>
    public async Task DisconnectAsync(string from, string port, string to)
    {
        await DeselectAsync();
        var edges = page.Locator(".x6-edge");
        var (start, end) = (await PortAsync(from, port), await PortAsync(to, "In"));
        var edge = edges.Nth(await edges.EvaluateAllAsync<int>(
            NearestConnection, new double[] { start.X, start.Y, end.X, end.Y }));
        var point = await edge.EvaluateAsync<double[]>(BeginningOfConnection);
        await page.Mouse.MoveAsync((float)point[0], (float)point[1]);
        var id = await edge.GetAttributeAsync("data-cell-id");
        await page.Locator($".x6-edge-tools[data-cell-id='{id}'] [data-tool-name=button-remove]").Last.WaitForAsync();
        await page.Mouse.MoveAsync((float)point[0] + 1, (float)point[1]);
        await page.Mouse.DownAsync();
        await page.Mouse.UpAsync();
        await Assertions.Expect(page.Locator($".x6-edge[data-cell-id='{id}']")).ToHaveCountAsync(0);
    }

    // The handles of a selected box lie over its ports. Below, the canvas lies behind other parts; above left it is empty.
    private async Task DeselectAsync()
    {
        var canvas = await PlaceAsync(Canvas);
        await page.Mouse.ClickAsync(canvas.X + 30, canvas.Y + 30);
        await page.Locator(".x6-widget-transform").WaitForAsync(new() { State = WaitForSelectorState.Detached });
    }

    private async Task<(float X, float Y)> PortAsync(string box, string port)
    {
        var place = await PlaceAsync((await BoxAsync(box)).Locator($"[port=\"{port}\"] .elsa-designer-port-hit-area"));
        return (place.X + (place.Width / 2), place.Y + (place.Height / 2));
    }

    private static async Task<LocatorBoundingBoxResult> PlaceAsync(ILocator what)
    {
        await what.WaitForAsync();
        return (await what.BoundingBoxAsync())!;
    }
}
