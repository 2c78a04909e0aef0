using Lajur.Engine.Scripting.Library;
using Lajur.Engine.Scripting.Objects;
using Lajur.Engine.Scripting.Syntax;

namespace Lajur.Engine.Scripting.Evaluation.Scopes;

/// <summary>The world of one run of one script: its library, made as it is asked for, its names and its bounds.</summary>
internal sealed class Realm
{
    private readonly JsObject?[] _prototypes = new JsObject?[Enum.GetValues<Intrinsic>().Length];
    private readonly Dictionary<Intrinsic, JsFunction> _constructors = [];
    private readonly Dictionary<string, object?> _globals = new(StringComparer.Ordinal);

    public Realm(EngineOptions options, TimeProvider clock)
    {
        (Budget, Clock, Zone) = (new Budget(options), clock, options.ScriptTimeZone);
        ObjectPrototype = new JsObject(this, null) { Members = Intrinsics.Of(Intrinsic.Object).Prototype };
        _prototypes[(int)Intrinsic.Object] = ObjectPrototype;
    }

    public Budget Budget { get; }

    public TimeProvider Clock { get; }

    public JsObject ObjectPrototype { get; }

    /// <summary>Where local time holds.</summary>
    public TimeZoneInfo Zone { get; }

    /// <summary>Lists being written into a text, for those that contain themselves.</summary>
    public HashSet<JsList> Joining { get; } = [];

    /// <summary>The node under way, for messages.</summary>
    public Node? At { get; set; }

    public JsObject Prototype(Intrinsic intrinsic)
    {
        if (_prototypes[(int)intrinsic] is { } known)
        {
            return known;
        }

        var definition = Intrinsics.Of(intrinsic);
        var parent = Prototype(definition.Parent);
        return _prototypes[(int)intrinsic] = new JsObject(this, parent) { Members = definition.Prototype };
    }

    public JsFunction Constructor(Intrinsic intrinsic)
    {
        if (!_constructors.TryGetValue(intrinsic, out var known))
        {
            _constructors[intrinsic] = known = Intrinsics.Of(intrinsic).Constructor!(this);
        }

        return known;
    }

    public NativeFunction MakeConstructor(
        Intrinsic kind, int length, Native call, Func<Realm, object?[], JsFunction, object?>? construct, Members functions)
    {
        var made = new NativeFunction(this, kind.ToString(), length, call, construct) { Members = functions };
        made.Define("prototype", new Property { Value = Prototype(kind), IsWritable = false, IsEnumerable = false, IsConfigurable = false });
        return made;
    }

    /// <summary>What the run gives its script under that name.</summary>
    public void Give(string name, object? value) => _globals[name] = value;

    public bool TryGlobal(string name, out object? value)
    {
        if (_globals.TryGetValue(name, out value))
        {
            return true;
        }

        if (!Globals.TryMake(this, name, out value))
        {
            return false;
        }

        _globals[name] = value;
        return true;
    }

    public JsList List(IEnumerable<object?> items)
    {
        var list = new JsList(this);
        foreach (var item in items)
        {
            Budget.Work();
            list.Add(item);
        }

        return list;
    }

    public JsObject Map() => new(this);

    public JsThrow TypeError(string message) => Error(Intrinsic.TypeError, message);

    public JsThrow RangeError(string message) => Error(Intrinsic.RangeError, message);

    public JsThrow Error(Intrinsic kind, string message)
    {
        var error = new JsObject(this, Prototype(kind));
        error.Hide("message", message);
        return Throw(error, message);
    }

    /// <summary>Throws what a script throws.</summary>
    public JsThrow Throw(object? value) => Throw(value, Describe(value));

    private JsThrow Throw(object? value, string message) => new(value, message, At?.Line ?? 0, At?.Column ?? 0);

    private string Describe(object? value)
    {
        if (value is JsObject error && error.Find("message") is { IsAccessor: false } message)
        {
            return message.Value as string ?? "";
        }

        return value is JsObject ? "[object]" : Values.ToText(this, value is JsSymbol symbol ? symbol.Description : value);
    }
}
