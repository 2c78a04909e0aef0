using System.Runtime.CompilerServices;

namespace Lajur.Engine.Scripting.Syntax;

/// <summary>
/// Goes once through a finished tree: finds the names that each body and block declares, and what no grammar sees
/// while it reads.
/// </summary>
internal sealed class Checker
{
    private readonly List<Node> _functions = [];
    private readonly Dictionary<string, bool> _lexical = new(StringComparer.Ordinal);
    private readonly List<string> _variables;
    private readonly HashSet<string> _known;
    private readonly List<Node> _inBlocks;
    private readonly bool _isBlock;

    private Checker(Checker? body)
    {
        (_variables, _known, _inBlocks, _isBlock) = body is null
            ? ([], new HashSet<string>(StringComparer.Ordinal), [], false)
            : (body._variables, body._known, body._inBlocks, true);
    }

    public static void Check(Node program)
    {
        var checker = new Checker(body: null);
        checker.VisitAll(program.List);
        checker.Hoist([]);
        program.Declared = checker.Found(ofBody: true);
    }

    private Declared Found(bool ofBody) => new([.. _lexical.Select(x => (x.Key, x.Value))], _functions, ofBody ? _variables : []);

    private void VisitAll(Node?[] nodes)
    {
        foreach (var node in nodes)
        {
            Visit(node);
        }
    }

    private void Visit(Node? node)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        // A chain of operators leans left, as long as its text: it is walked, not descended.
        for (; node is { Kind: NodeKind.Binary or NodeKind.Logical }; node = node.A)
        {
            Visit(node.B);
        }

        switch (node?.Kind)
        {
            case null:
                return;
            case NodeKind.Function:
                VisitFunction(node);
                return;
            case NodeKind.Block or NodeKind.For or NodeKind.ForIn or NodeKind.ForOf or NodeKind.Switch:
                VisitBlock(node);
                return;
            case NodeKind.Declaration:
                Declare(node);
                break;
            case NodeKind.FunctionStatement:
                _functions.Add(node.A!);
                if (_isBlock)
                {
                    _inBlocks.Add(node);
                }

                break;
            case NodeKind.ClassStatement:
                Declare(node.A!.Text, constant: false, node);
                break;
            case NodeKind.Map:
                RefuseCover(node);
                break;
        }

        VisitParts(node);
    }

    private void VisitParts(Node node)
    {
        Visit(node.A);
        Visit(node.B);
        Visit(node.C);
        Visit(node.D);
        VisitAll(node.List);
    }

    private static void VisitFunction(Node node)
    {
        var inner = new Checker(body: null);
        inner.VisitAll(node.List);
        if (node.A is { } body)
        {
            inner.VisitAll(body.List);
        }

        inner.Visit(node.B);
        inner.Hoist(node.List.SelectMany(x => Names(x!)).Select(x => x.Text).ToHashSet(StringComparer.Ordinal));
        node.Declared = inner.Found(ofBody: true);
    }

    /// <summary>A function of a block is known in the whole body too, from its block on, unless the body uses its name otherwise.</summary>
    private void Hoist(HashSet<string> parameters)
    {
        foreach (var node in _inBlocks.Where(x => !_lexical.ContainsKey(x.A!.Text) && !parameters.Contains(x.A!.Text)))
        {
            node.IsHoisted = true;
            if (_known.Add(node.A!.Text))
            {
                _variables.Add(node.A.Text);
            }
        }
    }

    private void VisitBlock(Node node)
    {
        var inner = new Checker(this);
        var before = _inBlocks.Count;
        inner.VisitParts(node);
        for (var i = _inBlocks.Count - 1; i >= before; i--)
        {
            if (inner._lexical.ContainsKey(_inBlocks[i].A!.Text))
            {
                _inBlocks.RemoveAt(i);
            }
        }

        var found = inner.Found(ofBody: false);
        node.Declared = found.IsEmpty ? null : found;
    }

    private void Declare(Node declaration)
    {
        foreach (var one in declaration.List)
        {
            foreach (var name in Names(one!.A!))
            {
                if (declaration.Text != "var")
                {
                    Declare(name.Text, declaration.Text == "const", name);
                }
                else if (_lexical.ContainsKey(name.Text))
                {
                    throw Twice(name.Text, name);
                }
                else if (_known.Add(name.Text))
                {
                    _variables.Add(name.Text);
                }
            }
        }
    }

    private void Declare(string name, bool constant, Node at)
    {
        if (name is "let" || !_lexical.TryAdd(name, constant))
        {
            throw Twice(name, at);
        }
    }

    private static ScriptSyntaxException Twice(string name, Node at) =>
        new($"nama '{name}' sudah dipakai di bagian ini; pilih nama lain", at.Line, at.Column);

    private static void RefuseCover(Node map)
    {
        if (Array.Find(map.List, x => x is { Kind: NodeKind.Property, Text: "cover" }) is { } wrong)
        {
            throw new ScriptSyntaxException("di dalam objek tulis ':' sebelum nilai, bukan '='", wrong.Line, wrong.Column);
        }
    }

    /// <summary>The names that a pattern gives values to.</summary>
    private static IEnumerable<Node> Names(Node target) => target.Kind switch
    {
        NodeKind.Name => [target],
        NodeKind.Default or NodeKind.Rest => Names(target.A!),
        NodeKind.Property => Names(target.B!),
        NodeKind.ListPattern or NodeKind.MapPattern => target.List.SelectMany(x => Names(x!)),
        _ => [],
    };
}
