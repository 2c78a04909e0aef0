using System.Text.Json.Nodes;
using Lajur.Engine.Waiting;

namespace Lajur.Engine.BuiltIn.Http;

/// <summary>The stimulus of a request that comes in.</summary>
public static class HttpStimulus
{
    /// <summary>The name of the bookmarks and triggers that wait for requests.</summary>
    public const string Name = "Elsa.HttpEndpoint";

    /// <summary>The hashes of all endpoints that could be meant by a request.</summary>
    /// <param name="method">Such as GET.</param>
    /// <param name="path">Below the base path, decoded.</param>
    public static IReadOnlyList<string> HashesOf(string method, string path) =>
        [.. RoutePattern.ShapesMatching(path).Select(x => StimulusHash.Of(Name, Match(method, x)))];

    internal static JsonObject Match(string method, string shape) =>
        new() { ["Method"] = method.ToUpperInvariant(), ["Path"] = shape };
}
