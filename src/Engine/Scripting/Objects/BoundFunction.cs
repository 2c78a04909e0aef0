using Lajur.Engine.Scripting.Evaluation;
using Lajur.Engine.Scripting.Evaluation.Scopes;

namespace Lajur.Engine.Scripting.Objects;

/// <summary>A function with its this and its first arguments fixed.</summary>
internal sealed class BoundFunction : JsFunction
{
    private readonly JsFunction _target;
    private readonly object? _self;
    private readonly object?[] _first;

    public BoundFunction(Realm realm, JsFunction target, object? self, object?[] first)
        : base(realm)
    {
        (_target, _self, _first) = (target, self, first);
        var left = target.Get("length") is double length ? (int)Math.Max(length - first.Length, 0) : 0;
        Name($"bound {Values.ToText(realm, target.Get("name"))}", left);
    }

    public override bool IsConstructor => _target.IsConstructor;

    public override object? Call(object? self, object?[] arguments)
    {
        Realm.Budget.Enter();
        var made = _target.Call(_self, All(arguments));
        Realm.Budget.Leave();
        return made;
    }

    public override object? Construct(object?[] arguments, JsFunction made)
    {
        Realm.Budget.Enter();
        var result = _target.Construct(All(arguments), made == this ? _target : made);
        Realm.Budget.Leave();
        return result;
    }

    private object?[] All(object?[] arguments)
    {
        Realm.Budget.CheckItems((long)_first.Length + arguments.Length);
        return [.. _first, .. arguments];
    }
}
