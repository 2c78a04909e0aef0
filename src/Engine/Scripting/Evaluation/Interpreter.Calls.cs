using Lajur.Engine.Scripting.Evaluation.Scopes;
using Lajur.Engine.Scripting.Objects;
using Lajur.Engine.Scripting.Syntax;

namespace Lajur.Engine.Scripting.Evaluation;

internal sealed partial class Interpreter
{
    /// <summary>Runs a function's body with its arguments in a scope of its own.</summary>
    public object? Invoke(ScriptFunction function, Frame frame, object?[] arguments)
    {
        realm.Budget.Enter();
        realm.Budget.Step();
        var node = function.Node;
        var scope = new Scope(function.Scope, frame);
        BindParameters(node.List, arguments, scope);
        Declare(scope, node.Declared!);
        object? result;
        if (node.A is null)
        {
            result = Eval(node.B!, scope);
        }
        else
        {
            result = RunAll(node.A.List, scope) == Flow.Return ? frame.Returned : null;
        }

        realm.Budget.Leave();
        return result;
    }

    private void BindParameters(Node?[] parameters, object?[] arguments, Scope scope)
    {
        for (var i = 0; i < parameters.Length; i++)
        {
            var parameter = parameters[i]!;
            var value = i < arguments.Length ? arguments[i] : null;
            switch (parameter.Kind)
            {
                case NodeKind.Rest:
                    Bind(parameter.A!, realm.List(arguments.Skip(i)), scope);
                    break;
                case NodeKind.Default:
                    Bind(parameter.A!, value ?? EvalNamed(parameter.B!, parameter.A!.Text, scope), scope);
                    break;
                default:
                    Bind(parameter, value, scope);
                    break;
            }
        }
    }

    private object? EvalCall(Node node, Scope scope)
    {
        var callee = node.A!;
        object? self = null;
        object? function;
        switch (callee.Kind)
        {
            case NodeKind.Super:
                return CallSuper(node, scope);
            case NodeKind.Member:
                (self, function) = EvalMethod(callee, scope);
                break;
            case NodeKind.Chain when callee.A!.Kind == NodeKind.Member:
                (self, function) = EvalMethod(callee.A, scope);
                function = ReferenceEquals(function, s_cut) ? null : function;
                break;
            default:
                function = Eval(callee, scope);
                break;
        }

        if (ReferenceEquals(function, s_cut) || (node.Flag && JsNull.IsNothing(function)))
        {
            return s_cut;
        }

        if (function is not JsFunction callable)
        {
            realm.At = node.A;
            throw realm.TypeError($"{Describe(callee)} is not a function");
        }

        var arguments = EvalArguments(node.List, scope);
        realm.At = node.A;
        return callable.Call(self, arguments);
    }

    /// <summary>A method together with what it is called on.</summary>
    private (object? Self, object? Function) EvalMethod(Node member, Scope scope)
    {
        if (member.A!.Kind == NodeKind.Super)
        {
            return (scope.Frame.Owner.This, EvalSuperMember(member, scope));
        }

        var self = Eval(member.A, scope);
        return ReferenceEquals(self, s_cut) || (member.Flag && JsNull.IsNothing(self))
            ? (null, s_cut)
            : (self, GetMember(self, KeyOf(member, scope), member));
    }

    private object?[] EvalArguments(Node?[] nodes, Scope scope)
    {
        if (!Array.Exists(nodes, x => x!.Kind == NodeKind.Spread))
        {
            var plain = new object?[nodes.Length];
            for (var i = 0; i < nodes.Length; i++)
            {
                plain[i] = Eval(nodes[i]!, scope);
            }

            return plain;
        }

        return [.. EvalItems(nodes, scope)];
    }

    private List<object?> EvalItems(Node?[] nodes, Scope scope)
    {
        var items = new List<object?>(nodes.Length);
        foreach (var node in nodes)
        {
            switch (node!.Kind)
            {
                case NodeKind.Spread:
                    items.AddRange(ItemsOf(Eval(node.A!, scope)));
                    realm.Budget.CheckItems(items.Count);
                    break;
                case NodeKind.Hole:
                    items.Add(JsList.Hole);
                    break;
                default:
                    items.Add(Eval(node, scope));
                    break;
            }
        }

        return items;
    }

    private object? EvalNew(Node node, Scope scope)
    {
        var function = Eval(node.A!, scope);
        var arguments = EvalArguments(node.List, scope);
        realm.At = node;
        return function is JsFunction { IsConstructor: true } maker
            ? maker.Construct(arguments, maker)
            : throw realm.TypeError($"{Describe(node.A!)} is not a constructor");
    }

    private object? CallSuper(Node node, Scope scope)
    {
        var frame = scope.Frame.Owner;
        if (frame.Function?.Prototype is not JsFunction { IsConstructor: true } parent || frame.Made is null)
        {
            realm.At = node;
            throw realm.Error(Intrinsic.SyntaxError, "'super' keyword unexpected here");
        }

        var arguments = EvalArguments(node.List, scope);
        realm.At = node;
        if (frame.HasThis)
        {
            throw realm.Error(Intrinsic.ReferenceError, "Super constructor may only be called once");
        }

        realm.Budget.Enter();
        var made = parent.Construct(arguments, frame.Made);
        realm.Budget.Leave();
        if (made is JsObject self && parent is not ScriptFunction)
        {
            self.Prototype = frame.Made.Get("prototype") as JsObject ?? self.Prototype;
        }

        (frame.This, frame.HasThis) = (made, true);
        FillFields(frame.Function, (JsObject)made!);
        return made;
    }

    private object? EvalSuperMember(Node member, Scope scope)
    {
        var frame = scope.Frame.Owner;
        if (frame.Function?.Home?.Prototype is not { } above)
        {
            realm.At = member;
            throw realm.Error(Intrinsic.SyntaxError, "'super' keyword unexpected here");
        }

        return above.Get(KeyOf(member, scope), frame.This);
    }

    private static string Describe(Node node) => node.Kind switch
    {
        NodeKind.Name => node.Text,
        NodeKind.This => "this",
        NodeKind.Super => "super",
        NodeKind.Member when node.B is null => $"{Describe(node.A!)}.{node.Text}",
        NodeKind.Member => $"{Describe(node.A!)}[...]",
        NodeKind.Call => $"{Describe(node.A!)}(...)",
        _ => "(intermediate value)",
    };
}
