using Lajur.Engine.Scripting.Evaluation.Scopes;
using Lajur.Engine.Scripting.Objects;
using Lajur.Engine.Scripting.Syntax;

namespace Lajur.Engine.Scripting.Evaluation;

internal sealed partial class Interpreter
{
    /// <summary>A chain of operators leans left, as long as its text: it is gone along, not descended.</summary>
    private object? EvalOperators(Node node, Scope scope)
    {
        if (node.A!.Kind is not (NodeKind.Binary or NodeKind.Logical))
        {
            return Combine(node, Eval(node.A, scope), scope);
        }

        var chain = new Stack<Node>();
        var first = node;
        for (; first.Kind is NodeKind.Binary or NodeKind.Logical; first = first.A!)
        {
            chain.Push(first);
        }

        var value = Eval(first, scope);
        while (chain.TryPop(out var next))
        {
            value = Combine(next, value, scope);
        }

        return value;
    }

    private object? Combine(Node node, object? left, Scope scope)
    {
        if (node.Kind == NodeKind.Logical)
        {
            return Goes(node.Text, left) ? Eval(node.B!, scope) : left;
        }

        var right = Eval(node.B!, scope);
        realm.At = node;
        return Operate(node.Text, left, right);
    }

    /// <summary>True when the right side counts.</summary>
    private static bool Goes(string sign, object? left) =>
        sign[0] == '?' ? JsNull.IsNothing(left) : Values.ToBoolean(left) == (sign[0] == '&');

    private object? Operate(string sign, object? left, object? right)
    {
        switch (sign)
        {
            case "+":
                return Add(left, right);
            case "===":
                return Values.Of(Values.StrictEquals(left, right));
            case "!==":
                return Values.Of(!Values.StrictEquals(left, right));
            case "==":
                return Values.Of(Values.LooseEquals(realm, left, right));
            case "!=":
                return Values.Of(!Values.LooseEquals(realm, left, right));
            case "<" or ">" or "<=" or ">=":
                return Values.Of(Compare(sign, left, right));
            case "in":
                return right is JsObject map
                    ? Values.Of(map.Has(Values.ToKey(realm, left)))
                    : throw realm.TypeError("Cannot use 'in' operator to search in a value that is no object");
            case "instanceof":
                return Values.Of(IsInstance(left, right));
            default:
                return Calculate(sign, Values.ToNumber(realm, left), Values.ToNumber(realm, right));
        }
    }

    private object Add(object? left, object? right)
    {
        if (left is double a && right is double b)
        {
            return a + b;
        }

        (left, right) = (Values.ToPrimitive(realm, left, ""), Values.ToPrimitive(realm, right, ""));
        if (left is not string && right is not string)
        {
            return Values.ToNumber(realm, left) + Values.ToNumber(realm, right);
        }

        var (first, second) = (Values.ToText(realm, left), Values.ToText(realm, right));
        realm.Budget.CheckText((long)first.Length + second.Length);
        return first + second;
    }

    private static double Calculate(string sign, double left, double right) => sign switch
    {
        "-" => left - right,
        "*" => left * right,
        "/" => left / right,
        "%" => left % right,
        "**" => Math.Abs(left) == 1 && (double.IsInfinity(right) || double.IsNaN(right)) ? double.NaN
            : double.IsNaN(right) ? double.NaN : Math.Pow(left, right),
        "&" => (Numbers.ToInt32(left) & Numbers.ToInt32(right)),
        "|" => (Numbers.ToInt32(left) | Numbers.ToInt32(right)),
        "^" => (Numbers.ToInt32(left) ^ Numbers.ToInt32(right)),
        "<<" => (Numbers.ToInt32(left) << (Numbers.ToInt32(right) & 31)),
        ">>" => (Numbers.ToInt32(left) >> (Numbers.ToInt32(right) & 31)),
        ">>>" => ((uint)Numbers.ToInt32(left) >> (Numbers.ToInt32(right) & 31)),
        _ => throw new InvalidOperationException($"There is no operator {sign}."),
    };

    private bool Compare(string sign, object? left, object? right)
    {
        (left, right) = (Values.ToPrimitive(realm, left, "number"), Values.ToPrimitive(realm, right, "number"));
        if (left is string x && right is string y)
        {
            var order = string.CompareOrdinal(x, y);
            return sign switch { "<" => order < 0, ">" => order > 0, "<=" => order <= 0, _ => order >= 0 };
        }

        var (a, b) = (Values.ToNumber(realm, left), Values.ToNumber(realm, right));
        return sign switch { "<" => a < b, ">" => a > b, "<=" => a <= b, _ => a >= b };
    }

    private bool IsInstance(object? value, object? of)
    {
        if (of is not JsFunction function)
        {
            throw realm.TypeError("Right-hand side of 'instanceof' is not callable");
        }

        var prototype = function.Get("prototype");
        for (var at = (value as JsObject)?.Prototype; at is not null; at = at.Prototype)
        {
            if (ReferenceEquals(at, prototype))
            {
                return true;
            }
        }

        return false;
    }

    private object? EvalUnary(Node node, Scope scope)
    {
        if (node.Text == "delete")
        {
            return Delete(node.A!, scope);
        }

        if (node.Text == "typeof" && node.A is { Kind: NodeKind.Name } name && scope.Find(name.Text) is null
            && name.Text != "arguments" && !realm.TryGlobal(name.Text, out _))
        {
            return "undefined";
        }

        var value = Eval(node.A!, scope);
        realm.At = node;
        return node.Text switch
        {
            "!" => Values.Of(!Values.ToBoolean(value)),
            "-" => -Values.ToNumber(realm, value),
            "+" => Values.ToNumber(realm, value),
            "~" => (double)~Numbers.ToInt32(Values.ToNumber(realm, value)),
            "typeof" => Values.TypeOf(value),
            _ => null,
        };
    }

    private object Delete(Node target, Scope scope)
    {
        if (target.Kind == NodeKind.Chain)
        {
            target = target.A!;
        }

        if (target.Kind != NodeKind.Member)
        {
            return Values.Of(target.Kind != NodeKind.Name);
        }

        return Values.Of(Eval(target.A!, scope) is not JsObject map || map.Delete(KeyOf(target, scope)));
    }

    private double EvalUpdate(Node node, Scope scope)
    {
        var step = node.Text == "++" ? 1.0 : -1.0;
        var target = node.A!;
        if (target.Kind == NodeKind.Name)
        {
            var before = Values.ToNumber(realm, EvalName(target, scope));
            AssignName(target, before + step, scope, isInitial: false);
            return node.Flag ? before + step : before;
        }

        var of = target.A!.Kind == NodeKind.Super ? scope.Frame.Owner.This : Eval(target.A, scope);
        var key = KeyOf(target, scope);
        var value = Values.ToNumber(realm, GetMember(of, key, target));
        SetMember(of, key, value + step, target);
        return node.Flag ? value + step : value;
    }

    private object? EvalAssign(Node node, Scope scope)
    {
        var target = node.A!;
        if (node.Text == "=" && target.Kind != NodeKind.Member)
        {
            var plain = EvalNamed(node.B!, target.Text, scope);
            Assign(target, plain, scope);
            return plain;
        }

        if (target.Kind == NodeKind.Name)
        {
            return Changed(node, () => EvalName(target, scope), x => AssignName(target, x, scope, isInitial: false), scope);
        }

        var of = target.A!.Kind == NodeKind.Super ? scope.Frame.Owner.This : Eval(target.A, scope);
        var key = KeyOf(target, scope);
        if (node.Text != "=")
        {
            return Changed(node, () => GetMember(of, key, target), x => SetMember(of, key, x, target), scope);
        }

        var value = Eval(node.B!, scope);
        SetMember(of, key, value, target);
        return value;
    }

    private object? Changed(Node node, Func<object?> read, Action<object?> write, Scope scope)
    {
        var sign = node.Text[..^1];
        var before = read();
        if (sign is "&&" or "||" or "??")
        {
            if (!Goes(sign, before))
            {
                return before;
            }

            var chosen = EvalNamed(node.B!, node.A!.Text, scope);
            write(chosen);
            return chosen;
        }

        var right = Eval(node.B!, scope);
        realm.At = node;
        var after = Operate(sign, before, right);
        write(after);
        return after;
    }
}
