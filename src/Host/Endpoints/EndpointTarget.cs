using System.Text.Json.Nodes;
using Lajur.Engine.BuiltIn.Http;
using Lajur.Engine.Waiting;

namespace Lajur.Host.Endpoints;

/// <summary>What a request leads to.</summary>
internal abstract record EndpointTarget
{
    private EndpointTarget()
    {
    }

    /// <summary>No procedure waits there.</summary>
    public sealed record Nowhere : EndpointTarget;

    /// <summary>Several do, and nothing says which is meant.</summary>
    public sealed record Ambiguous : EndpointTarget;

    /// <summary>A procedure that the request starts.</summary>
    public sealed record Starts(StartTrigger Trigger, EndpointRules Rules, JsonObject RouteData) : EndpointTarget;

    /// <summary>A run that the request resumes.</summary>
    public sealed record Resumes(Bookmark Bookmark, EndpointRules Rules, JsonObject RouteData) : EndpointTarget;
}
