namespace Lajur.Engine.Outside;

/// <summary>What a run answers to the request that moved it. The host decides which headers and types it lets out.</summary>
/// <param name="StatusCode">Such as 200.</param>
/// <param name="Content">The body; null for none.</param>
/// <param name="ContentType">Its type, such as "application/json".</param>
/// <param name="Headers">Further headers, in order.</param>
public sealed record HttpReply(
    int StatusCode, string? Content, string? ContentType, IReadOnlyList<KeyValuePair<string, string>> Headers);
