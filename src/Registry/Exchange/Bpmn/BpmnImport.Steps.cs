using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Lajur.Engine.Definitions;
using Lajur.Registry.Calendars.Durations;
using Lajur.Registry.Exchange.Charts;
using Lajur.Registry.Sop;

namespace Lajur.Registry.Exchange.Bpmn;

public sealed partial class BpmnImport
{
    /// <summary>Stands for a condition that Lajur cannot read: no expression, so that the drawing is not published before somebody writes it.</summary>
    private const string Unknown = "syarat belum diisi";

    private const string OnlyOutcome = "Selesai";

    private static readonly string[] s_byOfficers = ["task", "userTask", "manualTask", "serviceTask", "sendTask", "receiveTask", "scriptTask", "businessRuleTask"];

    /// <summary>Steps of another program are numbered by how far from the beginning they stand.</summary>
    private Dictionary<string, string> Numbers()
    {
        var ranks = Ranks.Of([.. _ids.Keys], [.. _ways.Select(way => (way.Source.Id, way.Target.Id))]);
        return _chart.Nodes.Where(node => node.Activity is null && (node.Element == "startEvent" || s_byOfficers.Contains(node.Element, StringComparer.Ordinal)))
            .OrderBy(node => node.Element == "startEvent" ? -1 : ranks[node.Id])
            .Select((node, index) => (node.Id, Number: (index + 1).ToString(CultureInfo.InvariantCulture)))
            .ToDictionary(one => one.Id, one => one.Number, StringComparer.Ordinal);
    }

    /// <summary>An activity that Lajur wrote, with what was changed of it in BPMN: its name, its lane, new outcomes.</summary>
    private DrawnNode Own(BpmnNode node)
    {
        var json = (JsonObject)node.Activity!.DeepClone();
        if (node.Name is { } name && name != string.Join(' ', BpmnDrawing.NameOf(json).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
        {
            var metadata = json["metadata"] as JsonObject ?? [];
            metadata["displayText"] = name;
            json["metadata"] = metadata.Parent is null ? metadata : metadata.DeepClone();
            Write(json, "title", name);
            _notes.Add($"Nama langkah diubah menjadi \"{name}\".");
        }

        if (node.Lane is { } lane && DrawnInput.Literal(json, "lane") is { } drawn && drawn != lane)
        {
            Write(json, "lane", lane);
            _notes.Add($"Langkah \"{node.Name}\" pindah ke jalur {_chart.Lanes.First(one => one.Key == lane).Name}.");
        }

        AddOutcomes(node, json);
        return new(_ids[node.Id], node.Lane, json) { IsKept = true };
    }

    /// <summary>Outcomes that a flow now names and the step does not have yet.</summary>
    private void AddOutcomes(BpmnNode node, JsonObject json)
    {
        if (json["type"]?.ToString() is not (SopDrawing.UserTask or SopDrawing.CollectProduct) || DrawnInput.Expression(json, "outcomes") is not { } expression)
        {
            return;
        }

        try
        {
            if (expression["value"]?.ToString() is { } text && JsonNode.Parse(text) is JsonArray known
                && PortsOf(node).Except(known.Select(outcome => outcome?.ToString() ?? ""), StringComparer.Ordinal).ToList() is { Count: > 0 } added)
            {
                expression["value"] = JsonSerializer.Serialize(known.Select(outcome => outcome?.ToString() ?? "").Concat(added), JsonColumn.Options);
                _notes.Add($"Langkah \"{node.Name}\" mendapat hasil baru: {string.Join(", ", added)}.");
            }
        }
        catch (JsonException)
        {
            // Outcomes that are computed as the case runs are left as they are.
        }
    }

    private List<string> PortsOf(BpmnNode node) =>
        [.. _ways.Where(way => way.Source == node && !way.IsLate).Select(PortOf).Distinct(StringComparer.Ordinal)];

    /// <summary>A step of another program.</summary>
    private DrawnNode Foreign(BpmnNode node, Dictionary<string, string> numbers)
    {
        var id = _ids[node.Id];
        var name = node.Name ?? node.Element switch { "startEvent" => "Mengajukan permohonan", "endEvent" => OnlyOutcome, _ => id };
        var isApplicant = _chart.Lanes.FirstOrDefault(lane => lane.Key == node.Lane)?.IsApplicant == true;
        return node.Element switch
        {
            "startEvent" => Step(node, SopDrawing.CaseSubmitted, name, numbers[node.Id])
                .With("lane", isApplicant ? node.Lane : _chart.Lanes.FirstOrDefault(lane => lane.IsApplicant)?.Key ?? node.Lane),
            "endEvent" => DrawnNode.Of(id, "Lajur.CloseCase", name, node.Lane).With("result", name).With("kind", "Closed"),
            "intermediateCatchEvent" => DrawnNode.Of(id, "Elsa.Delay", name, node.Lane).With("timeSpan", Waits.Read(node.Wait)!.Value.ToString("c", CultureInfo.InvariantCulture)),
            "exclusiveGateway" or "inclusiveGateway" when _passages.LeavingFrom(node) > 1 => Choice(node, name),
            "inclusiveGateway" => DrawnNode.Of(id, "Elsa.FlowJoin", node.Name ?? "Gabung", node.Lane).With("mode", "WaitAllActive"),
            "parallelGateway" => DrawnNode.Of(id, "Elsa.FlowJoin", node.Name ?? "Gabung", node.Lane).With("mode", "WaitAll"),
            _ when isApplicant => Step(node, SopDrawing.ApplicantTask, name, numbers[node.Id]).With("lane", node.Lane).With("message", node.Documentation ?? name),
            _ => Task(node, name, numbers[node.Id]),
        };
    }

    private DrawnNode Task(BpmnNode node, string name, string number)
    {
        if (node.Element is not ("task" or "userTask" or "manualTask"))
        {
            _notes.Add($"Langkah otomatis \"{name}\" menjadi tugas petugas. Ganti jenisnya di alur bila ada langkah otomatis yang sesuai.");
        }

        var late = _chart.Nodes.FirstOrDefault(clock => clock.AttachedTo == node.Id)?.Wait;
        return Step(node, SopDrawing.UserTask, name, number).With("lane", node.Lane).With("instructions", node.Documentation)
            .With("duration", BusinessDuration.TryParse(late, out var norm) ? norm.ToText() : null)
            .With("outcomes", PortsOf(node) is { Count: > 0 } ports ? ports : [OnlyOutcome]);
    }

    private DrawnNode Choice(BpmnNode node, string name)
    {
        _notes.Add($"Syarat pada gerbang \"{node.Name ?? "tanpa nama"}\" tidak dapat dibaca dari BPMN. Isi syaratnya di alur sebelum diterbitkan.");
        return DrawnNode.Of(_ids[node.Id], "Elsa.FlowSwitch", node.Name is null ? "Pilih jalan" : name, node.Lane)
            .With("mode", node.Element == "inclusiveGateway" ? "MatchAny" : "MatchFirst")
            .With("cases", new JsonArray([.. PortsOf(node).Where(port => port != "Default").Select(port => (JsonNode)new JsonObject
            {
                ["label"] = port,
                ["condition"] = new JsonObject { ["type"] = "JavaScript", ["value"] = Unknown },
            })]));
    }

    private DrawnNode Step(BpmnNode node, string type, string name, string number) =>
        DrawnNode.Of(_ids[node.Id], type, $"{number}. {name}", node.Lane).With("stepNumber", number).With("title", name);

    /// <summary>The port by which a way leaves its step.</summary>
    private string PortOf(BpmnWay way)
    {
        if (way.IsLate)
        {
            return BpmnKinds.LatePort;
        }

        if (way.Last.Connection is { } own && own["source"]?["activity"]?.ToString() == _ids[way.Source.Id])
        {
            var port = own["source"]?["port"]?.ToString() ?? "Done";
            return way.Name is { } renamed && way.Source.Activity?["type"]?.ToString() is (SopDrawing.UserTask or SopDrawing.CollectProduct)
                && renamed != string.Join(' ', port.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) ? renamed : port;
        }

        return way.Source.Activity?["type"]?.ToString() switch
        {
            "Elsa.FlowDecision" => way.Name is "Ya" or "True" ? "True" : "False",
            SopDrawing.AskApplicant => way.Name ?? "Dilengkapi",
            SopDrawing.ApplicantTask => way.Name ?? "Sudah",
            SopDrawing.UserTask or SopDrawing.CollectProduct => way.Name ?? OnlyOutcome,
            not null => way.Name ?? "Done",
            null => ForeignPort(way),
        };
    }

    private string ForeignPort(BpmnWay way) => way.Source switch
    {
        { IsGateway: true } gateway when gateway.Default == way.Last.Id => "Default",
        { IsGateway: true } gateway when _passages.LeavingFrom(gateway) > 1 && gateway.Element != "parallelGateway" =>
            way.Name ?? $"Jalan {_ways.Where(other => other.Source == gateway).ToList().IndexOf(way) + 1}",
        { } step when s_byOfficers.Contains(step.Element, StringComparer.Ordinal) =>
            _chart.Lanes.FirstOrDefault(lane => lane.Key == step.Lane)?.IsApplicant == true ? "Sudah" : way.Name ?? OnlyOutcome,
        _ => "Done",
    };

    private static void Write(JsonObject activity, string input, string text) =>
        activity[input] = new JsonObject { ["typeName"] = "String", ["expression"] = new JsonObject { ["type"] = "Literal", ["value"] = text } };
}
