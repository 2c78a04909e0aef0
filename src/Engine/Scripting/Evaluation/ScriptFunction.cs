using Lajur.Engine.Scripting.Evaluation.Scopes;
using Lajur.Engine.Scripting.Objects;
using Lajur.Engine.Scripting.Syntax;

namespace Lajur.Engine.Scripting.Evaluation;

/// <summary>A function that a script wrote.</summary>
internal sealed class ScriptFunction : JsFunction
{
    private readonly Interpreter _interpreter;

    public ScriptFunction(Interpreter interpreter, Realm realm, Node node, Scope scope, string? name = null)
        : base(realm)
    {
        (_interpreter, Node, Scope, Kind) = (interpreter, node, scope, (string)node.Value!);
        Name(name ?? node.Text, Array.FindIndex(node.List, x => x!.Kind is NodeKind.Default or NodeKind.Rest) is >= 0 and var n ? n : node.List.Length);
        if (Kind == "normal")
        {
            var prototype = realm.Map();
            prototype.Hide("constructor", this);
            Define("prototype", new Property { Value = prototype, IsEnumerable = false, IsConfigurable = false });
        }
    }

    public Node Node { get; }

    public Scope Scope { get; }

    /// <summary>"normal", "arrow", "method", "constructor" or "derived".</summary>
    public string Kind { get; }

    /// <summary>The object a method stands in: super looks above it.</summary>
    public JsObject? Home { get; set; }

    /// <summary>The fields of a class, which its constructor fills.</summary>
    public IReadOnlyList<(object Key, Node? Value)> Fields { get; set; } = [];

    /// <summary>The scope of a class's fields.</summary>
    public Scope? FieldScope { get; set; }

    public override bool IsConstructor => Kind is "normal" or "constructor" or "derived";

    public override object? Call(object? self, object?[] arguments)
    {
        if (Kind is "constructor" or "derived")
        {
            throw Realm.TypeError($"Class constructor {Get("name")} cannot be invoked without 'new'");
        }

        var frame = Kind == "arrow"
            ? Frame.OfArrow(Scope)
            : new Frame { This = self, Function = this, Arguments = arguments };
        return _interpreter.Invoke(this, frame, arguments);
    }

    public override object? Construct(object?[] arguments, JsFunction made)
    {
        if (!IsConstructor)
        {
            return base.Construct(arguments, made);
        }

        var frame = new Frame { Function = this, Arguments = arguments, Made = made, HasThis = Kind != "derived" };
        if (frame.HasThis)
        {
            frame.This = new JsObject(Realm, made.Get("prototype") as JsObject ?? Realm.ObjectPrototype);
            _interpreter.FillFields(this, (JsObject)frame.This);
        }

        var result = _interpreter.Invoke(this, frame, arguments);
        return result is JsObject ? result
            : frame.HasThis ? frame.This
            : throw Realm.Error(Intrinsic.ReferenceError, "Must call super constructor in derived class before accessing 'this'");
    }
}
