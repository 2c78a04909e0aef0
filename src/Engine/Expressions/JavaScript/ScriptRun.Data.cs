using System.Text.Json.Nodes;
using Jint.Native;

namespace Lajur.Engine.Expressions.JavaScript;

/// <summary>What a script may read and write of its run.</summary>
internal sealed partial class ScriptRun
{
    private JsonObject? _variablesBefore;
    private JsonObject? _input;

    private void PutRun()
    {
        var run = _activity.WorkflowExecutionContext;
        Put("getWorkflowInstanceId", _ => JsonValue.Create(run.Id));
        Put("getWorkflowDefinitionId", _ => JsonValue.Create(run.Definition.DefinitionId));
        Put("getWorkflowDefinitionVersionId", _ => JsonValue.Create(run.Definition.Id));
        Put("getWorkflowDefinitionVersion", _ => JsonValue.Create(run.Definition.Version));
        Put("getWorkflowInstanceName", _ => Node(run.Name));
        Put("setWorkflowInstanceName", x => Undefined(run.Name = Text(x, 0)));
        Put("getCorrelationId", _ => Node(run.CorrelationId));
        Put("setCorrelationId", x => Undefined(run.CorrelationId = Text(x, 0)));
        Put("getLastResult", _ => run.LastResult);
        Put("getInput", x => Input()[Text(x, 0)]);
        Put("getOutputFrom", x => Output(Text(x, 0), Text(x, 1)));
        Put("setOutcome", x => Choose(x));
        Put("setOutcomes", x => Choose(x));
        if (_script.Mentions("input"))
        {
            Give("input", Values().FromJson(Input()));
        }
    }

    private void PutVariables()
    {
        Put("getVariable", x => _activity.GetVariable(Text(x, 0)));
        Put("setVariable", x => SetVariable(Text(x, 0), x.Length > 1 ? x[1] : JsValue.Null));
        foreach (var name in _activity.VariableNames())
        {
            Put("get" + Capital(name), _ => _activity.GetVariable(name));
            Put("set" + Capital(name), x => SetVariable(name, x.Length > 0 ? x[0] : JsValue.Null));
        }

        if (!_script.Mentions("variables"))
        {
            return;
        }

        _variablesBefore = [];
        foreach (var name in _activity.VariableNames())
        {
            _variablesBefore[name] = _activity.GetVariable(name)?.DeepClone();
        }

        Give("variables", Values().FromJson(_variablesBefore));
    }

    /// <summary>Inputs of the workflow and outputs of activities by functions of their own names.</summary>
    private void PutData()
    {
        foreach (var (name, _) in Input())
        {
            if (!_activity.TryGetVariable(name, out var _))
            {
                Put("get" + Capital(name), _ => Input()[name]);
            }
        }

        foreach (var (name, value) in _activity.Arguments.Where(x => _script.Mentions(x.Key)))
        {
            Give(name, Values().FromJson(value));
        }

        foreach (var word in _script.Words)
        {
            var from = word.LastIndexOf("From", StringComparison.Ordinal);
            if (word.StartsWith("get", StringComparison.Ordinal) && from > 3 && word != "getOutputFrom")
            {
                Put(word, _ => Output(word[(from + 4)..], word[3..from]));
            }
        }
    }

    private JsValue Choose(JsValue[] outcomes)
    {
        var named = outcomes.Length > 0 ? Values().ToJson(outcomes[0]) : null;
        _activity.ChosenOutcomes.Clear();
        _activity.ChosenOutcomes.AddRange(JsonConvert.To<List<string>>(named) ?? []);
        return JsValue.Undefined;
    }

    private JsonObject Input() => _input ??= _activity.DrawingInput;

    private JsonNode? Output(string activity, string output)
    {
        var outputs = _activity.FindOutputs(activity);
        return output.Length > 0 ? outputs?[output] : outputs?.Select(x => x.Value).FirstOrDefault();
    }

    private JsValue SetVariable(string name, JsValue value)
    {
        _activity.SetVariable(name, Values().ToJson(value));
        return JsValue.Undefined;
    }

    /// <summary>What the script wrote into "variables" becomes the variables' values.</summary>
    private void WriteVariablesBack()
    {
        if (_variablesBefore is null || Values().ToJson(_engine.GetValue("variables")) is not JsonObject after)
        {
            return;
        }

        foreach (var (name, value) in after)
        {
            if (!JsonNode.DeepEquals(value, _variablesBefore[name]))
            {
                _activity.SetVariable(name, value);
            }
        }
    }

    private static JsonValue? Node(string? text) => text is null ? null : JsonValue.Create(text);

    private static JsValue Undefined(object? _) => JsValue.Undefined;

    private static string Capital(string name) => name.Length == 0 ? name : char.ToUpperInvariant(name[0]) + name[1..];
}
