using System.Text.Json.Nodes;
using Lajur.Engine.Activities;
using Lajur.Engine.Scripting.Evaluation;
using Lajur.Engine.Scripting.Evaluation.Scopes;
using Lajur.Engine.Scripting.Objects;

namespace Lajur.Engine.Expressions.JavaScript;

/// <summary>One run of one script, alone in its realm.</summary>
internal sealed partial class ScriptRun
{
    private readonly Script _script;
    private readonly ActivityExecutionContext _activity;
    private readonly EngineOptions _options;
    private readonly Realm _realm;

    public ScriptRun(Script script, ActivityExecutionContext activity, EngineOptions options)
    {
        (_script, _activity, _options) = (script, activity, options);
        _realm = new Realm(options, activity.Clock);
        PutRun();
        PutVariables();
        PutData();
        PutText();
    }

    public JsonNode? Execute()
    {
        var value = new Interpreter(_realm).Run(_script.Program!);
        WriteVariablesBack();
        return ToJson(value);
    }

    private object? FromJson(JsonNode? node) => new JsValues(_realm, _options.ScriptMaxValueLength).FromJson(node);

    private JsonNode? ToJson(object? value) => new JsValues(_realm, _options.ScriptMaxValueLength).ToJson(value);

    /// <summary>Gives the script a function, if it names it.</summary>
    private void Put(string name, Func<object?[], JsonNode?> function) => PutRaw(name, x => FromJson(function(x)));

    private void PutRaw(string name, Func<object?[], object?> function)
    {
        if (_script.Mentions(name))
        {
            _realm.Give(name, new NativeFunction(_realm, name, 0, (_, _, arguments) => function(arguments)));
        }
    }

    private string Text(object?[] arguments, int index) =>
        index >= arguments.Length || JsNull.IsNothing(arguments[index]) ? "" : Values.ToText(_realm, arguments[index]);
}
