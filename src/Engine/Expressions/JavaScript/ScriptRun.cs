using System.Text.Json.Nodes;
using Jint.Native;
using Jint.Runtime.Debugger;
using Jint.Runtime.Interop;
using Lajur.Engine.Activities;

namespace Lajur.Engine.Expressions.JavaScript;

/// <summary>One run of one script, alone in its interpreter.</summary>
internal sealed partial class ScriptRun
{
    private readonly Script _script;
    private readonly ActivityExecutionContext _activity;
    private readonly EngineOptions _options;
    private readonly ScriptEngines _engines;
    private readonly Jint.Engine _engine;
    private readonly List<string> _given = [];
    private readonly long _allocatedBefore = GC.GetAllocatedBytesForCurrentThread();

    public ScriptRun(Script script, ActivityExecutionContext activity, EngineOptions options, ScriptEngines engines)
    {
        (_script, _activity, _options, _engines) = (script, activity, options, engines);
        _engine = engines.Take(script);
        if (script.CanRepeat)
        {
            _engine.Step += Watch;
        }

        new ScriptGuards(_engine, options).Put(script);
        PutRun();
        PutVariables();
        PutData();
        PutText();
    }

    public JsonNode? Execute()
    {
        var value = _engine.Execute(_script.Program).GetCompletionValue();
        WriteVariablesBack();
        var result = Values().ToJson(value);
        if (_script.LeavesNothing)
        {
            _engines.GiveBack(_engine, _given);
        }

        return result;
    }

    private StepMode Watch(object sender, DebugInformation information)
    {
        if (GC.GetAllocatedBytesForCurrentThread() - _allocatedBefore > _options.ScriptMaxMemory)
        {
            throw new ExpressionException(
                $"The script needs more than {_options.ScriptMaxMemory / 1024 / 1024} MB of memory.");
        }

        return StepMode.Into;
    }

    private JsValues Values() => new(_engine, _options.ScriptMaxValueLength);

    private void Put(string name, Func<JsValue[], JsValue> function)
    {
        if (_script.Mentions(name))
        {
            Give(name, new ClrFunctionInstance(_engine, (_, arguments) => function(arguments)));
        }
    }

    private void Put(string name, Func<JsValue[], JsonNode?> function) =>
        Put(name, x => Values().FromJson(function(x)));

    private void Give(string name, JsValue value)
    {
        _engine.SetValue(name, value);
        _given.Add(name);
    }

    private static string Text(JsValue[] arguments, int index) =>
        arguments.Length > index && !arguments[index].IsUndefined() && !arguments[index].IsNull()
            ? Jint.Runtime.TypeConverter.ToString(arguments[index])
            : "";
}
