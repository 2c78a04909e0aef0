using System.Text.Json.Nodes;
using Lajur.Engine.BuiltIn.Http;
using Lajur.Engine.Storage;
using Lajur.Engine.Waiting;

namespace Lajur.Host.Endpoints;

/// <summary>
/// Finds what waits for a request, by the hashes of all paths that could be meant: what one host publishes or suspends is found
/// by every host at once, and however many runs wait, an index leads to it.
/// </summary>
internal sealed class EndpointLookup(IWorkflowStore store)
{
    private const int MostWaiting = 50;

    public async Task<EndpointTarget> FindAsync(EndpointAddress address, CancellationToken ct)
    {
        var hashes = HttpStimulus.HashesOf(address.Method, address.Path);
        if (hashes.Count == 0)
        {
            return new EndpointTarget.Nowhere();
        }

        if (address.InstanceId is null)
        {
            var triggers = Best(await store.ListTriggersAsync(HttpStimulus.Name, hashes, ct), x => x.Payload, address.Path);
            if (triggers is [var (trigger, rules, values)])
            {
                return new EndpointTarget.Starts(trigger, rules, values);
            }

            if (triggers.Count > 1)
            {
                return new EndpointTarget.Ambiguous();
            }
        }

        var waiting = await store.ListBookmarksAsync(HttpStimulus.Name, hashes, address.InstanceId, MostWaiting, ct);
        return Best(await MeantAsync(waiting, address, ct), x => x.Payload, address.Path) switch
        {
            [] => new EndpointTarget.Nowhere(),
            [var (bookmark, rules, values)] => new EndpointTarget.Resumes(bookmark, rules, values),
            _ => new EndpointTarget.Ambiguous(),
        };
    }

    private async Task<IReadOnlyList<Bookmark>> MeantAsync(
        IReadOnlyList<Bookmark> waiting, EndpointAddress address, CancellationToken ct)
    {
        if (address.CorrelationId is null)
        {
            return waiting;
        }

        var meant = new List<Bookmark>();
        foreach (var bookmark in waiting)
        {
            if ((await store.FindInstanceAsync(bookmark.InstanceId, ct))?.CorrelationId == address.CorrelationId)
            {
                meant.Add(bookmark);
            }
        }

        return meant;
    }

    /// <summary>Those that match, with the fewest named parts.</summary>
    private static List<(T Item, EndpointRules Rules, JsonObject Values)> Best<T>(
        IEnumerable<T> found, Func<T, JsonObject?> payload, string path)
    {
        var matching = new List<(T Item, EndpointRules Rules, JsonObject Values, int Named)>();
        foreach (var item in found)
        {
            if (payload(item) is { } json && EndpointRules.Read(json) is var rules
                && RoutePattern.TryParse(rules.Path, out var pattern, out _) && pattern.Match(path) is { } values)
            {
                matching.Add((item, rules, values, pattern.Named));
            }
        }

        var fewest = matching.Count == 0 ? 0 : matching.Min(x => x.Named);
        return [.. matching.Where(x => x.Named == fewest).Select(x => (x.Item, x.Rules, x.Values))];
    }
}
