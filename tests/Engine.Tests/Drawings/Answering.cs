using System.Text.Json.Nodes;
using Lajur.Engine.BuiltIn.Calls;
using Lajur.Engine.Outside;

namespace Lajur.Engine.Tests.Drawings;

/// <summary>The outside world, which answers every call as it is told to.</summary>
internal sealed class Answering : IOutsideCaller
{
    public List<OutsideCall> Calls { get; } = [];

    /// <summary>What it answers; null to break down instead.</summary>
    public HttpCallAnswer? Answer { get; set; } = new HttpCallAnswer.Answered(200, [], "application/json", """{"nama":"Siti"}""");

    public string Kind => HttpCall.Kind;

    public Task<JsonObject> CallAsync(OutsideCall call, CancellationToken cancellationToken)
    {
        Calls.Add(call);
        return Answer is { } answer ? Task.FromResult(answer.Write()) : throw new InvalidOperationException("The line is cut.");
    }
}
