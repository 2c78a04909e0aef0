using Lajur.Engine.Scripting.Syntax.Tokens;

namespace Lajur.Engine.Scripting.Syntax;

internal sealed partial class Parser
{
    private Node ParseWhile()
    {
        var start = Take();
        return new Node(NodeKind.While, start) { A = ParseCondition(), D = ParseLoopBody() };
    }

    private Node ParseDoWhile()
    {
        var start = Take();
        var body = ParseLoopBody();
        Expect("while");
        var test = ParseCondition();
        TryTake(";");
        return new Node(NodeKind.DoWhile, start) { A = test, D = body };
    }

    private Node ParseLoopBody()
    {
        _loops++;
        var body = ParseStatement();
        _loops--;
        return body;
    }

    private Node ParseFor()
    {
        var start = Take();
        if (_token.IsName("await"))
        {
            throw NotAvailable("await", _token);
        }

        Expect("(");
        var first = ParseForStart();
        if (_token.IsName("of") && first is not null)
        {
            Take();
            return ParseForEach(NodeKind.ForOf, start, first);
        }

        if (first is not null && TryTake("in"))
        {
            return ParseForEach(NodeKind.ForIn, start, first);
        }

        if (first is { Kind: NodeKind.Declaration })
        {
            CheckInitial(first);
        }

        Expect(";");
        var test = _token.Is(";") ? null : ParseExpression();
        Expect(";");
        var step = _token.Is(")") ? null : ParseExpression();
        Expect(")");
        return new Node(NodeKind.For, start) { A = first, B = test, C = step, D = ParseLoopBody() };
    }

    private Node? ParseForStart()
    {
        if (_token.Is(";"))
        {
            return null;
        }

        _inAllowed = false;
        var made = _token.Is("var") || _token.Is("const") || (_token.IsName("let") && IsNameOrPatternNext())
            ? ParseDeclaration()
            : ParseExpression();
        _inAllowed = true;
        return made;
    }

    private Node ParseForEach(NodeKind kind, Token start, Node first)
    {
        if (first.Kind != NodeKind.Declaration)
        {
            ToPattern(first);
        }
        else if (first.List.Length != 1 || first.List[0]!.B is not null)
        {
            throw new ScriptSyntaxException("di sini hanya satu nama tanpa nilai awal", first.Line, first.Column);
        }

        var over = kind == NodeKind.ForOf ? ParseAssignment() : ParseExpression();
        Expect(")");
        return new Node(kind, start) { A = first, B = over, D = ParseLoopBody() };
    }
}
