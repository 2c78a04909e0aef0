using Lajur.Engine.Scripting.Evaluation.Scopes;
using Lajur.Engine.Scripting.Objects;
using Lajur.Engine.Scripting.Syntax;

namespace Lajur.Engine.Scripting.Evaluation;

internal sealed partial class Interpreter
{
    private Flow RunLoop(Node node, Scope scope, string label) => node.Kind switch
    {
        NodeKind.For => RunFor(node, scope, label),
        NodeKind.ForIn => RunForIn(node, scope, label),
        NodeKind.ForOf => RunForOf(node, scope, label),
        NodeKind.While or NodeKind.DoWhile => RunWhile(node, scope, label),
        _ => throw new InvalidOperationException($"{node.Kind} is no statement."),
    };

    /// <summary>One round; null when the loop goes on, else how it ended.</summary>
    private Flow? Round(Node body, Scope scope, string label)
    {
        var flow = Run(body, scope);
        if (flow is Flow.Normal)
        {
            return null;
        }

        var mine = scope.Frame.Label.Length == 0 || scope.Frame.Label == label;
        if (flow == Flow.Return || !mine)
        {
            return flow;
        }

        scope.Frame.Label = "";
        return flow == Flow.Break ? Flow.Normal : null;
    }

    private Flow RunWhile(Node node, Scope scope, string label)
    {
        var first = node.Kind == NodeKind.DoWhile;
        while (first || Values.ToBoolean(Eval(node.A!, scope)))
        {
            first = false;
            realm.Budget.Step();
            if (Round(node.D!, scope, label) is { } ended)
            {
                return ended;
            }
        }

        return Flow.Normal;
    }

    /// <summary>Each round has its own let: what a function keeps of one round stays.</summary>
    private Flow RunFor(Node node, Scope outer, string label)
    {
        var fresh = node.A is { Kind: NodeKind.Declaration, Text: not "var" };
        var scope = fresh ? Inner(node, outer) : outer;
        if (node.A is { Kind: NodeKind.Declaration })
        {
            RunDeclaration(node.A, scope);
        }
        else if (node.A is not null)
        {
            Eval(node.A, scope);
        }

        while (true)
        {
            realm.Budget.Step();
            if (node.B is not null && !Values.ToBoolean(Eval(node.B, scope)))
            {
                return Flow.Normal;
            }

            if (Round(node.D!, scope, label) is { } ended)
            {
                return ended;
            }

            scope = fresh ? scope.Copy() : scope;
            if (node.C is not null)
            {
                Eval(node.C, scope);
            }
        }
    }

    private Flow RunForIn(Node node, Scope outer, string label)
    {
        var over = Eval(node.B!, outer);
        if (JsNull.IsNothing(over))
        {
            return Flow.Normal;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var at = Values.ToObject(realm, over); at is not null; at = at.Prototype)
        {
            foreach (var key in at.OwnKeys().OfType<string>().ToList())
            {
                if (seen.Add(key) && at.GetOwn(key) is { IsEnumerable: true } && RoundWith(node, key, outer, label) is { } ended)
                {
                    return ended;
                }
            }
        }

        return Flow.Normal;
    }

    private Flow RunForOf(Node node, Scope outer, string label)
    {
        var ended = Flow.Normal;
        Iterate(Eval(node.B!, outer), item =>
        {
            if (RoundWith(node, item, outer, label) is not { } end)
            {
                return true;
            }

            ended = end;
            return false;
        });
        return ended;
    }

    private Flow? RoundWith(Node node, object? item, Scope outer, string label)
    {
        realm.Budget.Step();
        var left = node.A!;
        if (left.Kind != NodeKind.Declaration)
        {
            Assign(left, item, outer);
            return Round(node.D!, outer, label);
        }

        var scope = left.Text == "var" ? outer : Inner(node, outer);
        Assign(left.List[0]!.A!, item, scope, isInitial: left.Text != "var");
        return Round(node.D!, scope, label);
    }

    /// <summary>Gives each item of a list, text, Map, Set or iterator, until the taker has enough.</summary>
    public void Iterate(object? over, Func<object?, bool> take)
    {
        if (over is JsList list && list.Find(JsSymbol.Iterator) is { Value: NativeFunction })
        {
            for (var i = 0; i < list.Count; i++)
            {
                realm.Budget.Work();
                if (!take(list.At(i)))
                {
                    return;
                }
            }

            return;
        }

        if (JsNull.IsNothing(over) || Values.Get(realm, over, JsSymbol.Iterator) is not JsFunction make)
        {
            throw realm.TypeError($"{Values.TypeOf(over)} is not iterable");
        }

        var iterator = make.Call(over, []);
        var next = Values.Get(realm, iterator, "next") as JsFunction ?? throw realm.TypeError("The iterator has no next()");
        while (next.Call(iterator, []) is JsObject step)
        {
            realm.Budget.Work();
            if (Values.ToBoolean(step.Get("done")))
            {
                return;
            }

            if (!take(step.Get("value")))
            {
                (Values.Get(realm, iterator, "return") as JsFunction)?.Call(iterator, []);
                return;
            }
        }

        throw realm.TypeError("The iterator's next() gives no object");
    }

    public List<object?> ItemsOf(object? over)
    {
        var items = new List<object?>();
        Iterate(over, item =>
        {
            realm.Budget.CheckItems(items.Count + 1L);
            items.Add(item);
            return true;
        });
        return items;
    }
}
