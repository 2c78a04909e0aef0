using System.Text.Json.Nodes;
using Lajur.Engine.BuiltIn.Http;

namespace Lajur.Engine.BuiltIn.Calls;

/// <summary>An HTTP request that a run makes.</summary>
/// <param name="Url">Absolute, http or https.</param>
/// <param name="Method">Such as GET.</param>
/// <param name="Headers">In order.</param>
/// <param name="Content">The body; null for none.</param>
/// <param name="ContentType">Its type; null without a body.</param>
public sealed record HttpCall(
    Uri Url, string Method, IReadOnlyList<KeyValuePair<string, string>> Headers, string? Content, string? ContentType)
{
    /// <summary>The kind of call.</summary>
    public const string Kind = "http";

    /// <summary>From what <see cref="Write"/> wrote.</summary>
    public static HttpCall Read(JsonObject json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return new HttpCall(
            new Uri((string)json["url"]!),
            (string)json["method"]!,
            HttpHeaderList.Read(json["headers"] as JsonObject),
            (string?)json["content"],
            (string?)json["contentType"]);
    }

    /// <summary>As it is queued.</summary>
    public JsonObject Write() => new()
    {
        ["url"] = Url.AbsoluteUri,
        ["method"] = Method,
        ["headers"] = HttpHeaderList.Write(Headers),
        ["content"] = Content,
        ["contentType"] = ContentType,
    };
}
