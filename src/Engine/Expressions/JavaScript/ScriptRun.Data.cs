using System.Text.Json.Nodes;

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
        PutRaw("setWorkflowInstanceName", x => Undefined(run.Name = Text(x, 0)));
        Put("getCorrelationId", _ => Node(run.CorrelationId));
        PutRaw("setCorrelationId", x => Undefined(run.CorrelationId = Text(x, 0)));
        Put("getLastResult", _ => run.LastResult);
        Put("getInput", x => Input()[Text(x, 0)]);
        Put("getOutputFrom", x => Output(Text(x, 0), Text(x, 1)));
        PutRaw("setOutcome", x => Choose(x));
        PutRaw("setOutcomes", x => Choose(x));
        if (_script.Mentions("input"))
        {
            _realm.Give("input", FromJson(Input()));
        }
    }

    private void PutVariables()
    {
        Put("getVariable", x => _activity.GetVariable(Text(x, 0)));
        PutRaw("setVariable", x => SetVariable(Text(x, 0), x.Length > 1 ? x[1] : null));
        foreach (var name in _activity.VariableNames())
        {
            Put("get" + Capital(name), _ => _activity.GetVariable(name));
            PutRaw("set" + Capital(name), x => SetVariable(name, x.Length > 0 ? x[0] : null));
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

        _realm.Give("variables", FromJson(_variablesBefore));
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
            _realm.Give(name, FromJson(value));
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

    private object? Choose(object?[] outcomes)
    {
        var named = outcomes.Length > 0 ? ToJson(outcomes[0]) : null;
        _activity.ChosenOutcomes.Clear();
        _activity.ChosenOutcomes.AddRange(JsonConvert.To<List<string>>(named) ?? []);
        return null;
    }

    private JsonObject Input() => _input ??= _activity.DrawingInput;

    private JsonNode? Output(string activity, string output)
    {
        var outputs = _activity.FindOutputs(activity);
        return output.Length > 0 ? outputs?[output] : outputs?.Select(x => x.Value).FirstOrDefault();
    }

    private object? SetVariable(string name, object? value)
    {
        _activity.SetVariable(name, ToJson(value));
        return null;
    }

    /// <summary>What the script wrote into "variables" becomes the variables' values.</summary>
    private void WriteVariablesBack()
    {
        if (_variablesBefore is null || !_realm.TryGlobal("variables", out var written) || ToJson(written) is not JsonObject after)
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

    private static object? Undefined(object? _) => null;

    private static string Capital(string name) => name.Length == 0 ? name : char.ToUpperInvariant(name[0]) + name[1..];
}
