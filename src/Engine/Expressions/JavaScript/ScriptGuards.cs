using System.Collections.Frozen;
using System.Reflection;
using System.Text.RegularExpressions;
using Jint.Native;
using Jint.Native.Object;
using Jint.Native.RegExp;
using Jint.Runtime.Interop;

namespace Lajur.Engine.Expressions.JavaScript;

/// <summary>
/// Puts bounds on what one statement can do inside the interpreter, where it looks neither at the clock nor at its
/// counter: patterns that try for ever, lists of a billion holes, text from nothing.
/// </summary>
internal sealed class ScriptGuards(Jint.Engine engine, EngineOptions options)
{
    private const double MaxLength = 100_000;
    private static readonly string[] s_risky =
        ["Array", "RegExp", "match", "replace", "search", "split", "test", "exec", "length", "join", "JSON", "eval",
         "Function", "constructor", "prototype", "this", "repeat", "concat", "call", "apply", "toString", "push"];

    /// <summary>A protected field of the framework: how long a match may take. Read anew at each match.</summary>
    private static readonly FieldInfo s_timeout = typeof(Regex).GetField(
        "internalMatchTimeout", BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public)!;

    private readonly TimeProvider _watch = TimeProvider.System;
    private readonly long _startedAt = TimeProvider.System.GetTimestamp();

    /// <summary>Guards the interpreter, where the script names anything that could need it.</summary>
    public void Put(Script script)
    {
        if (!AreNeeded(script.Words) && !script.CanRepeat)
        {
            return;
        }

        foreach (var name in new[] { "Array", "String", "RegExp" })
        {
            Guard(engine.GetValue(name).AsObject().Get("prototype").AsObject());
        }

        Guard(engine.GetValue("JSON").AsObject());
    }

    /// <summary>True when a text names anything that could need guarding.</summary>
    public static bool AreNeeded(FrozenSet<string> words) => words.Overlaps(s_risky);

    private void Guard(ObjectInstance holder)
    {
        foreach (var (name, property) in holder.GetOwnProperties().ToList())
        {
            if (name != "constructor" && holder.Get(name) is var value && value.IsObject()
                && value.AsObject() is ICallable original)
            {
                holder.FastAddProperty(name, Guarded(name, original), true, false, true);
            }
        }
    }

    private ClrFunctionInstance Guarded(string name, ICallable original) => new(engine, (self, arguments) =>
    {
        if (name is "match" or "search" && arguments.Length > 0 && arguments[0].IsString())
        {
            arguments[0] = engine.RegExp.Construct([arguments[0]]);
        }

        Check(self);
        Array.ForEach(arguments, Check);
        return original.Call(self, arguments);
    });

    private void Check(JsValue value)
    {
        if (_watch.GetElapsedTime(_startedAt) > options.ScriptTimeout)
        {
            throw new TimeoutException();
        }

        if (!value.IsObject())
        {
            return;
        }

        if (value.AsObject() is RegExpInstance pattern)
        {
            s_timeout.SetValue(pattern.Value, options.ScriptTimeout);
        }
        else if (value.AsObject().Get("length") is var length && length.IsNumber() && length.AsNumber() > MaxLength)
        {
            throw new ExpressionException($"A list has more than {MaxLength} items.");
        }
    }
}
