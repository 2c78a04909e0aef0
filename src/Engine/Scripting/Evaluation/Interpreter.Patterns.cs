using Lajur.Engine.Scripting.Evaluation.Scopes;
using Lajur.Engine.Scripting.Objects;
using Lajur.Engine.Scripting.Syntax;

namespace Lajur.Engine.Scripting.Evaluation;

internal sealed partial class Interpreter
{
    /// <summary>Gives a parameter, or what a catch caught, its names in a scope of their own.</summary>
    private void Bind(Node target, object? value, Scope scope)
    {
        if (target.Kind == NodeKind.Name)
        {
            scope.Add(target.Text, value);
            return;
        }

        foreach (var name in NamesIn(target))
        {
            scope.Add(name, null);
        }

        Assign(target, value, scope, isInitial: true);
    }

    private static IEnumerable<string> NamesIn(Node target) => target.Kind switch
    {
        NodeKind.Name => [target.Text],
        NodeKind.Default or NodeKind.Rest => NamesIn(target.A!),
        NodeKind.Property => NamesIn(target.B!),
        NodeKind.ListPattern or NodeKind.MapPattern => target.List.SelectMany(x => NamesIn(x!)),
        _ => [],
    };

    private void Assign(Node target, object? value, Scope scope, bool isInitial = false)
    {
        switch (target.Kind)
        {
            case NodeKind.Name:
                AssignName(target, value, scope, isInitial);
                return;
            case NodeKind.Member:
                var of = target.A!.Kind == NodeKind.Super ? scope.Frame.Owner.This : Eval(target.A, scope);
                SetMember(of, KeyOf(target, scope), value, target);
                return;
            case NodeKind.Default:
                Assign(target.A!, value ?? EvalNamed(target.B!, target.A!.Text, scope), scope, isInitial);
                return;
            case NodeKind.ListPattern:
                AssignList(target, value, scope, isInitial);
                return;
            case NodeKind.MapPattern:
                AssignMap(target, value, scope, isInitial);
                return;
            default:
                throw new InvalidOperationException($"{target.Kind} cannot be assigned to.");
        }
    }

    private void AssignName(Node target, object? value, Scope scope, bool isInitial)
    {
        var binding = scope.Find(target.Text);
        if (binding is null)
        {
            realm.Give(target.Text, value);
            return;
        }

        if (!isInitial && (!binding.IsReady || binding.IsConstant))
        {
            realm.At = target;
            throw binding.IsReady
                ? realm.TypeError("Assignment to constant variable.")
                : realm.Error(Intrinsic.ReferenceError, $"Cannot access '{target.Text}' before initialization");
        }

        (binding.Value, binding.IsReady) = (value, true);
    }

    private void AssignList(Node target, object? value, Scope scope, bool isInitial)
    {
        realm.At = target;
        var items = new List<object?>();
        var hasRest = target.List.Length > 0 && target.List[^1]!.Kind == NodeKind.Rest;
        if (hasRest)
        {
            items = ItemsOf(value);
        }
        else
        {
            Iterate(value, item =>
            {
                if (items.Count < target.List.Length)
                {
                    items.Add(item);
                }

                return items.Count < target.List.Length;
            });
        }

        for (var i = 0; i < target.List.Length; i++)
        {
            var part = target.List[i]!;
            if (part.Kind == NodeKind.Rest)
            {
                Assign(part.A!, new JsList(realm, items.Count > i ? items[i..] : []), scope, isInitial);
            }
            else if (part.Kind != NodeKind.Hole)
            {
                Assign(part, i < items.Count ? items[i] : null, scope, isInitial);
            }
        }
    }

    private void AssignMap(Node target, object? value, Scope scope, bool isInitial)
    {
        realm.At = target;
        if (JsNull.IsNothing(value))
        {
            throw realm.TypeError($"Cannot destructure '{(value is null ? "undefined" : "null")}'");
        }

        var taken = new HashSet<object>();
        foreach (var part in target.List)
        {
            if (part!.Kind == NodeKind.Rest)
            {
                Assign(part.A!, CopyOf(value, taken), scope, isInitial);
                continue;
            }

            var key = part.Flag ? Values.ToKey(realm, Eval(part.A!, scope)) : part.A!.Value!;
            taken.Add(key);
            Assign(part.B!, Values.Get(realm, value, key), scope, isInitial);
        }
    }

    private JsObject CopyOf(object? value, HashSet<object>? without = null)
    {
        var copy = realm.Map();
        if (JsNull.IsNothing(value))
        {
            return copy;
        }

        var source = Values.ToObject(realm, value);
        foreach (var key in source.OwnKeys())
        {
            realm.Budget.Work();
            if (without?.Contains(key) != true && source.GetOwn(key) is { IsEnumerable: true })
            {
                copy.Define(key, Property.Of(source.Get(key)));
            }
        }

        return copy;
    }
}
