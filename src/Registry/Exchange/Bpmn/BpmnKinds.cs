using System.Text.Json.Nodes;
using Lajur.Engine.Definitions;
using Lajur.Registry.Sop;

namespace Lajur.Registry.Exchange.Bpmn;

/// <summary>Which element of BPMN an activity is.</summary>
internal static class BpmnKinds
{
    /// <summary>The port of a step that its clock follows beside it.</summary>
    public const string LatePort = "Terlambat";

    private static readonly Dictionary<string, string> s_elements = new(StringComparer.Ordinal)
    {
        [SopDrawing.UserTask] = "userTask",
        [SopDrawing.SiakStep] = "userTask",
        [SopDrawing.CollectProduct] = "userTask",
        [SopDrawing.ApplicantTask] = "userTask",
        [SopDrawing.AskApplicant] = "userTask",
        [SopDrawing.ContinueAsService] = "userTask",
        ["Lajur.OfferReopening"] = "userTask",
        ["Lajur.NotifyApplicant"] = "sendTask",
        ["Lajur.EnterRegister"] = "serviceTask",
        ["Lajur.StampEntry"] = "serviceTask",
        ["Lajur.NameConcerned"] = "serviceTask",
        ["Lajur.RecordHandover"] = "serviceTask",
        ["Lajur.TakeQueueNumber"] = "serviceTask",
        [SopDrawing.StartClock] = "serviceTask",
        ["Elsa.FlowDecision"] = "exclusiveGateway",
        ["Elsa.FlowFork"] = "parallelGateway",
        ["Elsa.RunJavaScript"] = "scriptTask",
        ["Elsa.SetVariable"] = "scriptTask",
        ["Elsa.SendHttpRequest"] = "serviceTask",
        ["Elsa.FlowSendHttpRequest"] = "serviceTask",
        ["Elsa.PublishEvent"] = "sendTask",
    };

    private static readonly string[] s_starts = [SopDrawing.CaseSubmitted, "Elsa.Start"];
    private static readonly string[] s_ends = ["Lajur.CloseCase", "Elsa.End", "Elsa.Finish", "Elsa.Fault", "Elsa.Complete"];
    private static readonly string[] s_waits = ["Elsa.Delay", "Elsa.Timer", "Elsa.StartAt", "Elsa.Cron"];

    /// <summary>The element, and the event definition that it needs; null for none.</summary>
    /// <param name="activity">The activity as Elsa writes it.</param>
    /// <param name="isReached">True when an arrow leads to it.</param>
    /// <param name="leadsOn">True when an arrow leaves it.</param>
    public static (string Element, string? Event) Of(JsonObject activity, bool isReached, bool leadsOn)
    {
        var type = activity["type"]?.ToString() ?? "";
        if (s_starts.Contains(type, StringComparer.Ordinal) && !isReached)
        {
            return ("startEvent", null);
        }

        if (s_ends.Contains(type, StringComparer.Ordinal) && !leadsOn)
        {
            return ("endEvent", null);
        }

        if (s_waits.Contains(type, StringComparer.Ordinal))
        {
            return (isReached ? "intermediateCatchEvent" : "startEvent", "timer");
        }

        return type switch
        {
            "Elsa.FlowSwitch" => (Mode(activity) == "MatchAny" ? "inclusiveGateway" : "exclusiveGateway", null),
            "Elsa.FlowJoin" => (Mode(activity) switch { "WaitAll" => "parallelGateway", "WaitAllActive" => "inclusiveGateway", _ => "exclusiveGateway" }, null),
            _ when activity["workflowDefinitionId"] is not null => ("callActivity", null),
            _ => (s_elements.GetValueOrDefault(type, "task"), null),
        };
    }

    private static string? Mode(JsonObject activity) => DrawnInput.Text(activity, "mode");
}
