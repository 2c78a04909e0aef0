using System.Runtime.CompilerServices;
using Lajur.Engine.Scripting.Evaluation.Scopes;
using Lajur.Engine.Scripting.Syntax;

namespace Lajur.Engine.Scripting.Evaluation;

/// <summary>Walks a script's tree.</summary>
internal sealed partial class Interpreter(Realm realm)
{
    /// <summary>The value of a whole script: what it returns, or its last expression.</summary>
    public object? Run(Node program)
    {
        var frame = new Frame();
        var scope = new Scope(null, frame);
        Declare(scope, program.Declared!);
        return RunAll(program.List, scope) == Flow.Return ? frame.Returned : frame.Last;
    }

    private void Declare(Scope scope, Declared declared)
    {
        scope.Declare(declared);
        foreach (var function in declared.Functions)
        {
            scope.Add(function.Text, new ScriptFunction(this, realm, function, scope));
        }
    }

    private Flow RunAll(Node?[] statements, Scope scope)
    {
        foreach (var statement in statements)
        {
            if (Run(statement!, scope) is not Flow.Normal and var flow)
            {
                return flow;
            }
        }

        return Flow.Normal;
    }

    private Flow Run(Node node, Scope scope)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        realm.Budget.Step();
        switch (node.Kind)
        {
            case NodeKind.ExpressionStatement:
                scope.Frame.Last = Eval(node.A!, scope);
                return Flow.Normal;
            case NodeKind.Declaration:
                RunDeclaration(node, scope);
                return Flow.Normal;
            case NodeKind.FunctionStatement when node.IsHoisted:
                scope.FindOfBody(node.A!.Text)!.Value = scope.Find(node.A.Text)!.Value;
                return Flow.Normal;
            case NodeKind.FunctionStatement or NodeKind.Empty:
                return Flow.Normal;
            case NodeKind.ClassStatement:
                scope.Add(node.A!.Text, EvalClass(node.A, scope));
                return Flow.Normal;
            case NodeKind.Block:
                return RunAll(node.List, Inner(node, scope));
            case NodeKind.If:
                return Values.ToBoolean(Eval(node.A!, scope)) ? Run(node.B!, scope) : node.C is null ? Flow.Normal : Run(node.C, scope);
            case NodeKind.Return:
                scope.Frame.Returned = node.A is null ? null : Eval(node.A, scope);
                return Flow.Return;
            case NodeKind.Break or NodeKind.Continue:
                scope.Frame.Label = node.Text;
                return node.Kind == NodeKind.Break ? Flow.Break : Flow.Continue;
            case NodeKind.Throw:
                var thrown = Eval(node.A!, scope);
                realm.At = node;
                throw realm.Throw(thrown);
            case NodeKind.Try:
                return RunTry(node, scope);
            case NodeKind.Switch:
                return RunSwitch(node, scope);
            case NodeKind.Labeled:
                return RunLabeled(node, scope);
            default:
                return RunLoop(node, scope, "");
        }
    }

    private Scope Inner(Node node, Scope scope)
    {
        if (node.Declared is null)
        {
            return scope;
        }

        var inner = new Scope(scope, scope.Frame);
        Declare(inner, node.Declared);
        return inner;
    }

    private void RunDeclaration(Node node, Scope scope)
    {
        foreach (var one in node.List)
        {
            var target = one!.A!;
            if (one.B is null)
            {
                if (node.Text != "var")
                {
                    Assign(target, null, scope, isInitial: true);
                }

                continue;
            }

            Assign(target, EvalNamed(one.B, target.Text, scope), scope, isInitial: node.Text != "var");
        }
    }

    private Flow RunTry(Node node, Scope scope)
    {
        var depth = realm.Budget.Depth;
        JsThrow? open = null;
        var flow = Flow.Normal;
        try
        {
            flow = node.C is null ? Run(node.A!, scope) : RunCaught(node, scope);
        }
        catch (JsThrow e) when (node.D is not null)
        {
            realm.Budget.Depth = depth;
            open = e;
        }

        if (node.D is null)
        {
            return flow;
        }

        var (returned, label, value) = (scope.Frame.Returned, scope.Frame.Label, scope.Frame.Last);
        if (Run(node.D, scope) is not Flow.Normal and var ended)
        {
            return ended;
        }

        (scope.Frame.Returned, scope.Frame.Label, scope.Frame.Last) = (returned, label, value);
        return open is null ? flow : throw open;
    }

    private Flow RunCaught(Node node, Scope scope)
    {
        var depth = realm.Budget.Depth;
        try
        {
            return Run(node.A!, scope);
        }
        catch (JsThrow e)
        {
            realm.Budget.Depth = depth;
            var inner = new Scope(scope, scope.Frame);
            if (node.B is not null)
            {
                Bind(node.B, e.Value, inner);
            }

            return Run(node.C!, inner);
        }
    }

    private Flow RunSwitch(Node node, Scope scope)
    {
        var value = Eval(node.A!, scope);
        var inner = Inner(node, scope);
        var start = Array.FindIndex(node.List, x => x!.A is not null && Values.StrictEquals(value, Eval(x.A, inner)));
        if (start < 0)
        {
            start = Array.FindIndex(node.List, x => x!.A is null);
        }

        for (var i = start; i >= 0 && i < node.List.Length; i++)
        {
            var flow = RunAll(node.List[i]!.List, inner);
            if (flow == Flow.Break && scope.Frame.Label.Length == 0)
            {
                return Flow.Normal;
            }

            if (flow != Flow.Normal)
            {
                return flow;
            }
        }

        return Flow.Normal;
    }

    private Flow RunLabeled(Node node, Scope scope)
    {
        var body = node.A!;
        var flow = body.Kind is NodeKind.For or NodeKind.ForIn or NodeKind.ForOf or NodeKind.While or NodeKind.DoWhile
            ? RunLoop(body, scope, node.Text)
            : Run(body, scope);
        return Ends(flow, scope, node.Text) ? Flow.Normal : flow;
    }

    private static bool Ends(Flow flow, Scope scope, string label)
    {
        if (flow != Flow.Break || label.Length == 0 || scope.Frame.Label != label)
        {
            return false;
        }

        scope.Frame.Label = "";
        return true;
    }
}
