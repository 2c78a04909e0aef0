using System.Text.Json.Nodes;
using Lajur.Engine.Running;
using Lajur.Studio.Executions;
using Lajur.Studio.Instances;

namespace Lajur.Studio.Scripting;

/// <summary>What came of testing a step, as Elsa Studio shows it: the inputs as evaluated, outputs, outcomes, and what went wrong.</summary>
public sealed record ActivityTestResult(JsonObject ActivityState, JsonObject Outputs, JsonObject Payload, ExceptionView? Exception, ActivityStatus Status)
{
    /// <summary>It was not run, for this reason. Elsa Studio knows no such answer; it shows what went wrong.</summary>
    public static ActivityTestResult NotRun(string reason) => new([], [], [], Told(reason), ActivityStatus.Faulted);

    /// <summary>It was run; what it goes on to wait for is told by <paramref name="waits"/>.</summary>
    public static ActivityTestResult Of(ExecutionView run, string waits) => new(
        run.ActivityState, run.Outputs, run.Payload ?? [], run.Status == ActivityStatus.Running ? Told(waits) : Whole(run.Exception), run.Status);

    /// <summary>The tab shows one message only; what a script threw is further inside.</summary>
    private static ExceptionView? Whole(ExceptionView? exception) =>
        exception?.InnerException is { } inner ? exception with { Message = $"{exception.Message}: {Whole(inner)!.Message}" } : exception;

    private static ExceptionView Told(string reason) => new("Lajur", reason, InnerException: null);
}
