using System.Runtime.CompilerServices;
using System.Text;
using Lajur.Engine.Scripting.Evaluation.Scopes;
using Lajur.Engine.Scripting.Library.Texts;
using Lajur.Engine.Scripting.Objects;
using Lajur.Engine.Scripting.Syntax;

namespace Lajur.Engine.Scripting.Evaluation;

internal sealed partial class Interpreter
{
    /// <summary>What a chain gives on when "?." found nothing.</summary>
    private static readonly object s_cut = new();

    private object? Eval(Node node, Scope scope)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (node.Kind)
        {
            case NodeKind.Constant:
                return node.Value;
            case NodeKind.Name:
                return EvalName(node, scope);
            case NodeKind.Member:
                return node.A!.Kind == NodeKind.Super ? EvalSuperMember(node, scope) : EvalMember(node, scope);
            case NodeKind.Call:
                return EvalCall(node, scope);
            case NodeKind.Binary or NodeKind.Logical:
                return EvalOperators(node, scope);
            case NodeKind.Assign:
                return EvalAssign(node, scope);
            case NodeKind.Conditional:
                return Eval(Values.ToBoolean(Eval(node.A!, scope)) ? node.B! : node.C!, scope);
            case NodeKind.Template:
                return EvalTemplate(node, scope);
            case NodeKind.Function:
                return EvalFunction(node, scope);
            case NodeKind.Map:
                return EvalMap(node, scope);
            case NodeKind.List:
                return new JsList(realm, EvalItems(node.List, scope));
            case NodeKind.Unary:
                return EvalUnary(node, scope);
            case NodeKind.Update:
                return EvalUpdate(node, scope);
            default:
                return EvalRare(node, scope);
        }
    }

    private object? EvalRare(Node node, Scope scope)
    {
        switch (node.Kind)
        {
            case NodeKind.New:
                return EvalNew(node, scope);
            case NodeKind.This:
                realm.At = node;
                return scope.Frame.Owner is { HasThis: true } frame
                    ? frame.This
                    : throw realm.Error(Intrinsic.ReferenceError, "Must call super constructor in derived class before accessing 'this'");
            case NodeKind.Chain:
                return Eval(node.A!, scope) is var value && ReferenceEquals(value, s_cut) ? null : value;
            case NodeKind.Class:
                return EvalClass(node, scope);
            case NodeKind.Pattern:
                realm.At = node;
                return PatternTranslation.Make(realm, node.Text, (string)node.Value!);
            case NodeKind.Sequence:
                object? last = null;
                foreach (var part in node.List)
                {
                    last = Eval(part!, scope);
                }

                return last;
            default:
                throw new InvalidOperationException($"{node.Kind} is no expression.");
        }
    }

    /// <summary>A function expression knows itself by its name.</summary>
    private ScriptFunction EvalFunction(Node node, Scope scope)
    {
        if (node.Text.Length == 0)
        {
            return new ScriptFunction(this, realm, node, scope);
        }

        var own = new Scope(scope, scope.Frame);
        var function = new ScriptFunction(this, realm, node, own);
        own.Add(node.Text, function);
        return function;
    }

    /// <summary>A function or class without a name is called as what it is assigned to.</summary>
    private object? EvalNamed(Node node, string name, Scope scope) => node switch
    {
        { Kind: NodeKind.Function, Text.Length: 0 } => new ScriptFunction(this, realm, node, scope, name),
        { Kind: NodeKind.Class, Text.Length: 0 } => EvalClass(node, scope, name),
        _ => Eval(node, scope),
    };

    private object? EvalName(Node node, Scope scope)
    {
        if (scope.Find(node.Text) is { } binding)
        {
            if (binding.IsReady)
            {
                return binding.Value;
            }

            realm.At = node;
            throw realm.Error(Intrinsic.ReferenceError, $"Cannot access '{node.Text}' before initialization");
        }

        if (node.Text == "arguments" && scope.Frame.Owner is { Arguments: { } arguments } owner)
        {
            return owner.ArgumentList ??= realm.List(arguments);
        }

        if (realm.TryGlobal(node.Text, out var value))
        {
            return value;
        }

        realm.At = node;
        throw realm.Error(Intrinsic.ReferenceError, $"{node.Text} is not defined");
    }

    private object? EvalMember(Node node, Scope scope)
    {
        var of = Eval(node.A!, scope);
        if (ReferenceEquals(of, s_cut) || (node.Flag && JsNull.IsNothing(of)))
        {
            return s_cut;
        }

        if (node.B is not null && of is JsList list && Eval(node.B, scope) is var index)
        {
            return index is double at && at >= 0 && at == Math.Floor(at) && at < list.Count && list.Items[(int)at] != JsList.Hole
                ? list.Items[(int)at]
                : GetMember(of, Values.ToKey(realm, index), node);
        }

        return GetMember(of, KeyOf(node, scope), node);
    }

    private object? GetMember(object? of, object key, Node at)
    {
        realm.At = at;
        return Values.Get(realm, of, key);
    }

    private void SetMember(object? of, object key, object? value, Node at)
    {
        realm.At = at;
        if (JsNull.IsNothing(of))
        {
            throw realm.TypeError($"Cannot set properties of {(of is null ? "undefined" : "null")} (setting '{Values.Describe(key)}')");
        }

        (of as JsObject)?.Set(key, value);
    }

    private object KeyOf(Node member, Scope scope) => member.B is null ? member.Text : Values.ToKey(realm, Eval(member.B, scope));

    private string EvalTemplate(Node node, Scope scope)
    {
        var pieces = (string[])node.Value!;
        var made = new StringBuilder(pieces[0]);
        for (var i = 0; i < node.List.Length; i++)
        {
            var text = Values.ToText(realm, Eval(node.List[i]!, scope));
            realm.Budget.CheckLength((long)made.Length + text.Length + pieces[i + 1].Length);
            made.Append(text).Append(pieces[i + 1]);
        }

        realm.Budget.CheckText(made.Length);
        return made.ToString();
    }

    private JsObject EvalMap(Node node, Scope scope)
    {
        var map = realm.Map();
        foreach (var part in node.List)
        {
            if (part!.Kind == NodeKind.Spread)
            {
                var source = CopyOf(Eval(part.A!, scope));
                source.OwnKeys().ForEach(x => map.Define(x, Property.Of(source.Get(x))));
                continue;
            }

            var key = part.Flag ? Values.ToKey(realm, Eval(part.A!, scope)) : part.A!.Value!;
            if (key is "__proto__" && !part.Flag && part.B is { Kind: not NodeKind.Function })
            {
                map.Prototype = Eval(part.B, scope) switch { JsObject above => above, JsNull => null, _ => map.Prototype };
            }
            else if (part.Text is "get" or "set" || part.B is { Kind: NodeKind.Function, Value: "method" })
            {
                DefineMember(map, part, key, scope, isEnumerable: true);
            }
            else
            {
                map.Define(key, Property.Of(EvalNamed(part.B!, Values.Describe(key), scope)));
            }
        }

        return map;
    }
}
