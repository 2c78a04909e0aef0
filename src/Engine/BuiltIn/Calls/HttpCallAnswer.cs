using System.Text.Json.Nodes;
using Lajur.Engine.BuiltIn.Http;

namespace Lajur.Engine.BuiltIn.Calls;

/// <summary>How a call ended.</summary>
public abstract record HttpCallAnswer
{
    private HttpCallAnswer()
    {
    }

    /// <summary>The server answered, with whatever status.</summary>
    /// <param name="StatusCode">Such as 200.</param>
    /// <param name="Headers">In order.</param>
    /// <param name="ContentType">Without parameters, such as "application/json"; null when the server says none.</param>
    /// <param name="Content">Text as it is, anything else in base 64; null when there is none.</param>
    public sealed record Answered(
        int StatusCode, IReadOnlyList<KeyValuePair<string, string>> Headers, string? ContentType, string? Content) : HttpCallAnswer;

    /// <summary>No connection, a broken one, or an answer that is too large.</summary>
    public sealed record Failed(string Why) : HttpCallAnswer;

    /// <summary>The answer took too long.</summary>
    public sealed record TimedOut(string Why) : HttpCallAnswer;

    /// <summary>The host does not let runs call there.</summary>
    public sealed record Refused(string Why) : HttpCallAnswer;

    /// <summary>From what <see cref="Write"/> wrote.</summary>
    public static HttpCallAnswer Read(JsonObject json)
    {
        ArgumentNullException.ThrowIfNull(json);
        var why = (string?)json["why"] ?? "";
        return (string?)json["failure"] switch
        {
            nameof(Failed) => new Failed(why),
            nameof(TimedOut) => new TimedOut(why),
            nameof(Refused) => new Refused(why),
            _ => new Answered(
                (int)json["status"]!,
                HttpHeaderList.Read(json["headers"] as JsonObject),
                (string?)json["contentType"],
                (string?)json["content"]),
        };
    }

    /// <summary>As the waiting activity receives it.</summary>
    public JsonObject Write() => this switch
    {
        Answered answered => new JsonObject
        {
            ["status"] = answered.StatusCode,
            ["headers"] = HttpHeaderList.Write(answered.Headers),
            ["contentType"] = answered.ContentType,
            ["content"] = answered.Content,
        },
        Failed failed => Failure(nameof(Failed), failed.Why),
        TimedOut timedOut => Failure(nameof(TimedOut), timedOut.Why),
        Refused refused => Failure(nameof(Refused), refused.Why),
        _ => throw new InvalidOperationException($"Nobody writes {GetType()}."),
    };

    private static JsonObject Failure(string name, string why) => new() { ["failure"] = name, ["why"] = why };
}
