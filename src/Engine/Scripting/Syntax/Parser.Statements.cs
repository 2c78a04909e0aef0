using Lajur.Engine.Scripting.Syntax.Tokens;

namespace Lajur.Engine.Scripting.Syntax;

internal sealed partial class Parser
{
    private Node ParseStatement()
    {
        Enter();
        var made = _token.Kind switch
        {
            TokenKind.Sign when _token.Text == "{" => ParseBlock(),
            TokenKind.Sign when _token.Text == ";" => new Node(NodeKind.Empty, Take()),
            TokenKind.Keyword => ParseKeyword(),
            TokenKind.Name when _token.Text == "let" && IsNameOrPatternNext() => ParseDeclarationStatement(),
            TokenKind.Name when _token.Text == "async" && IsKeywordNext("function") => throw NotAvailable("async", _token),
            _ => ParseExpressionOrLabel(),
        };
        _depth--;
        return made;
    }

    private Node ParseKeyword() => _token.Text switch
    {
        "var" or "const" => ParseDeclarationStatement(),
        "function" => ParseFunctionStatement(),
        "class" => new Node(NodeKind.ClassStatement, _token) { A = ParseClass(named: true) },
        "if" => ParseIf(),
        "for" => ParseFor(),
        "while" => ParseWhile(),
        "do" => ParseDoWhile(),
        "return" => ParseReturn(),
        "break" or "continue" => ParseJump(),
        "throw" => ParseThrow(),
        "try" => ParseTry(),
        "switch" => ParseSwitch(),
        "import" or "export" or "with" or "debugger" => throw NotAvailable(_token.Text, _token),
        _ => ParseExpressionOrLabel(),
    };

    private Node ParseBlock()
    {
        var start = Expect("{");
        var body = new List<Node?>();
        while (!_token.Is("}"))
        {
            if (_token.Kind == TokenKind.End)
            {
                throw Unexpected($"kurung '{{' di baris {start.Line} belum ditutup");
            }

            body.Add(ParseStatement());
        }

        Take();
        return new Node(NodeKind.Block, start) { List = [.. body] };
    }

    private Node ParseFunctionStatement()
    {
        var start = _token;
        return new Node(NodeKind.FunctionStatement, start) { A = ParseFunction(named: true) };
    }

    private Node ParseDeclarationStatement()
    {
        var made = ParseDeclaration();
        CheckInitial(made);
        EndStatement();
        return made;
    }

    private Node ParseDeclaration()
    {
        var start = Take();
        var list = new List<Node?>();
        do
        {
            var at = _token;
            var target = ParseBinding();
            list.Add(new Node(NodeKind.Declarator, at) { A = target, B = TryTake("=") ? ParseAssignment() : null });
        }
        while (TryTake(","));

        return new Node(NodeKind.Declaration, start) { Text = start.Text, List = [.. list] };
    }

    private static void CheckInitial(Node declaration)
    {
        foreach (var one in declaration.List)
        {
            if (one!.B is null && (declaration.Text == "const" || one.A!.Kind != NodeKind.Name))
            {
                throw new ScriptSyntaxException("nilai awal belum ditulis; tambahkan = nilai", one.Line, one.Column);
            }
        }
    }

    private Node ParseIf()
    {
        var start = Take();
        var test = ParseCondition();
        var then = ParseStatement();
        return new Node(NodeKind.If, start) { A = test, B = then, C = TryTake("else") ? ParseStatement() : null };
    }

    private Node ParseCondition()
    {
        Expect("(");
        var made = ParseExpression();
        Expect(")");
        return made;
    }

    private Node ParseReturn()
    {
        var start = Take();
        var value = _token.Is(";") || _token.Is("}") || _token.Kind == TokenKind.End || _token.AfterBreak ? null : ParseExpression();
        EndStatement();
        return new Node(NodeKind.Return, start) { A = value };
    }

    private Node ParseJump()
    {
        var start = Take();
        var isBreak = start.Text == "break";
        var label = _token.Kind == TokenKind.Name && !_token.AfterBreak ? Take().Text : "";
        var fits = label.Length > 0
            ? _labels.Exists(x => x.Label == label && (isBreak || x.IsLoop))
            : _loops > 0 || (isBreak && _switches > 0);
        if (!fits)
        {
            throw new ScriptSyntaxException($"'{start.Text}' berada di luar perulangan yang dituju", start.Line, start.Column);
        }

        EndStatement();
        return new Node(isBreak ? NodeKind.Break : NodeKind.Continue, start) { Text = label };
    }

    private Node ParseThrow()
    {
        var start = Take();
        var value = _token.AfterBreak ? throw Unexpected("tulis nilai sebaris dengan throw") : ParseExpression();
        EndStatement();
        return new Node(NodeKind.Throw, start) { A = value };
    }

    private Node ParseTry()
    {
        var start = Take();
        var block = ParseBlock();
        Node? caught = null, handler = null, last = null;
        if (TryTake("catch"))
        {
            if (TryTake("("))
            {
                caught = ParseBinding();
                Expect(")");
            }

            handler = ParseBlock();
        }

        if (TryTake("finally"))
        {
            last = ParseBlock();
        }

        return handler is null && last is null
            ? throw Unexpected("sesudah try {…} tulis catch atau finally")
            : new Node(NodeKind.Try, start) { A = block, B = caught, C = handler, D = last };
    }

    private Node ParseSwitch()
    {
        var start = Take();
        var value = ParseCondition();
        Expect("{");
        _switches++;
        var cases = new List<Node?>();
        while (!TryTake("}"))
        {
            var at = _token;
            var test = TryTake("default") ? null : Case();
            Expect(":");
            var body = new List<Node?>();
            while (!_token.Is("case") && !_token.Is("default") && !_token.Is("}"))
            {
                body.Add(ParseStatement());
            }

            cases.Add(new Node(NodeKind.Case, at) { A = test, List = [.. body] });
        }

        _switches--;
        return new Node(NodeKind.Switch, start) { A = value, List = [.. cases] };

        Node Case()
        {
            Expect("case");
            return ParseExpression();
        }
    }

    private Node ParseExpressionOrLabel()
    {
        var start = _token;
        var value = ParseExpression();
        if (value.Kind == NodeKind.Name && _previous.Start == start.Start && TryTake(":"))
        {
            _labels.Add((value.Text, _token.Is("for") || _token.Is("while") || _token.Is("do")));
            var body = ParseStatement();
            _labels.RemoveAt(_labels.Count - 1);
            return new Node(NodeKind.Labeled, start) { Text = value.Text, A = body };
        }

        EndStatement();
        return new Node(NodeKind.ExpressionStatement, start) { A = value };
    }

    private bool IsNameOrPatternNext()
    {
        var next = Peek();
        return next.Kind == TokenKind.Name || next.Is("[") || next.Is("{");
    }

    private bool IsKeywordNext(string keyword)
    {
        var next = Peek();
        return next.Is(keyword) && !next.AfterBreak;
    }

    private Token Peek()
    {
        var next = _lexer.Next();
        _lexer.ReturnTo(_token);
        _lexer.Next();
        return next;
    }
}
