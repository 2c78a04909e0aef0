using System.Text.Json.Nodes;
using Jint.Native;
using Jint.Runtime.Debugger;
using Jint.Runtime.Interop;
using Lajur.Engine.Activities;

namespace Lajur.Engine.Expressions.JavaScript;

/// <summary>One run of one script, in an interpreter of its own.</summary>
internal sealed partial class ScriptRun
{
    private readonly Script _script;
    private readonly ActivityExecutionContext _activity;
    private readonly EngineOptions _options;
    private readonly Jint.Engine _engine;
    private readonly long _allocatedBefore = GC.GetAllocatedBytesForCurrentThread();

    public ScriptRun(Script script, ActivityExecutionContext activity, EngineOptions options)
    {
        (_script, _activity, _options) = (script, activity, options);
        _engine = new Jint.Engine(x => x
            .LimitRecursion(options.ScriptMaxRecursion)
            .MaxStatements(options.ScriptMaxStatements)
            .TimeoutInterval(options.ScriptTimeout)
            .Culture(System.Globalization.CultureInfo.InvariantCulture)
            .DebugMode(script.CanRepeat));
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
        return Values().ToJson(value);
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
            _engine.SetValue(name, new ClrFunctionInstance(_engine, (_, arguments) => function(arguments)));
        }
    }

    private void Put(string name, Func<JsValue[], JsonNode?> function) =>
        Put(name, x => Values().FromJson(function(x)));

    private static string Text(JsValue[] arguments, int index) =>
        arguments.Length > index && !arguments[index].IsUndefined() && !arguments[index].IsNull()
            ? Jint.Runtime.TypeConverter.ToString(arguments[index])
            : "";
}
