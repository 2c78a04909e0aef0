using System.Text.Json.Nodes;

namespace Lajur.Engine.Outside;

/// <summary>Something a run asked of the outside world; made after the commit of the step that asked, outside every transaction.</summary>
/// <param name="Kind">Which <see cref="IOutsideCaller"/> makes it.</param>
/// <param name="Key">
/// The same each time this very call is made again, and of no other call: whoever is called can tell a repetition by it.
/// </param>
/// <param name="InstanceId">The run that asked.</param>
/// <param name="BookmarkId">Where the run waits for the answer.</param>
/// <param name="Request">What is asked, in the words of its kind.</param>
public sealed record OutsideCall(string Kind, string Key, string InstanceId, string BookmarkId, JsonObject Request)
{
    internal static OutsideCall Read(JsonObject payload) => new(
        (string)payload["kind"]!,
        (string)payload["key"]!,
        (string)payload["instanceId"]!,
        (string)payload["bookmarkId"]!,
        payload["request"]!.AsObject());

    internal JsonObject Write() => new()
    {
        ["kind"] = Kind,
        ["key"] = Key,
        ["instanceId"] = InstanceId,
        ["bookmarkId"] = BookmarkId,
        ["request"] = Request.DeepClone(),
    };
}
