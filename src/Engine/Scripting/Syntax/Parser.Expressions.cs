using Lajur.Engine.Scripting.Syntax.Tokens;

namespace Lajur.Engine.Scripting.Syntax;

internal sealed partial class Parser
{
    private Node ParseExpression()
    {
        var start = _token;
        var first = ParseAssignment();
        if (!_token.Is(","))
        {
            return first;
        }

        var list = new List<Node?> { first };
        while (TryTake(","))
        {
            list.Add(ParseAssignment());
        }

        return new Node(NodeKind.Sequence, start) { List = [.. list] };
    }

    private Node ParseAssignment()
    {
        Enter();
        var start = _token;
        if (_token.IsName("yield") && Peek() is var next && (next.Kind is TokenKind.Name or TokenKind.Number or TokenKind.Text))
        {
            throw NotAvailable("yield", _token);
        }

        var left = ParseConditional();
        if (_token.Is("=>") && left.Kind == NodeKind.Name && _previous.Start == start.Start && !_token.AfterBreak)
        {
            left = ParseArrow(start, [left]);
        }
        else if (_token.Is("=>") && start.IsName("async"))
        {
            throw NotAvailable("async", start);
        }
        else if (_token.Kind == TokenKind.Sign && IsAssignment(_token.Text))
        {
            left = ParseAssignmentTo(left, start);
        }

        _depth--;
        return left;
    }

    private Node ParseAssignmentTo(Node target, Token start)
    {
        var sign = Take().Text;
        if (sign == "=" && (target.Kind is NodeKind.List or NodeKind.Map) && !target.InParentheses)
        {
            ToPattern(target);
        }
        else if (target.Kind is not (NodeKind.Name or NodeKind.Member))
        {
            throw new ScriptSyntaxException(
                "nilai tidak dapat diisikan ke sini; untuk membandingkan tulis ===", start.Line, start.Column);
        }

        return new Node(NodeKind.Assign, start) { Text = sign, A = target, B = ParseAssignment() };
    }

    private static bool IsAssignment(string sign) => sign is "=" or "+=" or "-=" or "*=" or "/=" or "%=" or "**=" or "<<=" or ">>="
        or ">>>=" or "&=" or "|=" or "^=" or "&&=" or "||=" or "??=";

    private Node ParseConditional()
    {
        var start = _token;
        var test = ParseBinary(ParseUnary(), 0);
        if (!TryTake("?"))
        {
            return test;
        }

        var yes = ParseInside(ParseAssignment);
        Expect(":");
        return new Node(NodeKind.Conditional, start) { A = test, B = yes, C = ParseAssignment() };
    }

    /// <summary>Operators by how tightly they bind; a chain of equals leans left without growing the stack.</summary>
    private Node ParseBinary(Node left, int above)
    {
        while (StrengthOf(_token) is var strength && strength > above)
        {
            var sign = Take();
            var right = ParseUnary();
            while (StrengthOf(_token) is var next && (next > strength || (next == strength && sign.Text == "**")))
            {
                Enter();
                right = ParseBinary(right, sign.Text == "**" && next == strength ? strength - 1 : strength);
                _depth--;
            }

            CheckMixed(sign, left, right);
            var kind = sign.Text is "&&" or "||" or "??" ? NodeKind.Logical : NodeKind.Binary;
            left = new Node(kind, sign) { Text = sign.Text, A = left, B = right };
        }

        return left;
    }

    private static void CheckMixed(Token sign, Node left, Node right)
    {
        var mixed = sign.Text == "??"
            ? Bare(left, "&&", "||") || Bare(right, "&&", "||")
            : sign.Text is "&&" or "||" && (Bare(left, "??") || Bare(right, "??"));
        if (mixed)
        {
            throw new ScriptSyntaxException("?? tidak boleh bercampur dengan && atau || tanpa tanda kurung", sign.Line, sign.Column);
        }

        if (sign.Text == "**" && left is { Kind: NodeKind.Unary, InParentheses: false })
        {
            throw new ScriptSyntaxException("tulis tanda kurung: (-a) ** b atau -(a ** b)", sign.Line, sign.Column);
        }

        static bool Bare(Node node, params string[] signs) =>
            node.Kind == NodeKind.Logical && !node.InParentheses && Array.IndexOf(signs, node.Text) >= 0;
    }

    private int StrengthOf(Token token) => token.Kind is not (TokenKind.Sign or TokenKind.Keyword)
        ? 0
        : token.Text switch
        {
            "??" => 1,
            "||" => 2,
            "&&" => 3,
            "|" => 4,
            "^" => 5,
            "&" => 6,
            "==" or "!=" or "===" or "!==" => 7,
            "<" or ">" or "<=" or ">=" or "instanceof" => 8,
            "in" => _inAllowed ? 8 : 0,
            "<<" or ">>" or ">>>" => 9,
            "+" or "-" => 10,
            "*" or "/" or "%" => 11,
            "**" => 12,
            _ => 0,
        };

    private Node ParseUnary()
    {
        var start = _token;
        if (_token.Kind is TokenKind.Sign or TokenKind.Keyword)
        {
            switch (_token.Text)
            {
                case "-" or "+" or "!" or "~" or "typeof" or "void" or "delete":
                    Enter();
                    Take();
                    var made = new Node(NodeKind.Unary, start) { Text = start.Text, A = ParseUnary() };
                    _depth--;
                    return made;
                case "++" or "--":
                    Enter();
                    Take();
                    var target = ParseUnary();
                    _depth--;
                    return Update(start, target, prefix: true);
            }
        }

        var value = ParsePostfix();
        return (_token.Is("++") || _token.Is("--")) && !_token.AfterBreak ? Update(Take(), value, prefix: false) : value;
    }

    private static Node Update(Token sign, Node target, bool prefix) => target.Kind is NodeKind.Name or NodeKind.Member
        ? new Node(NodeKind.Update, sign) { Text = sign.Text, A = target, Flag = prefix }
        : throw new ScriptSyntaxException($"{sign.Text} memerlukan nama yang diubah", sign.Line, sign.Column);

    /// <summary>Calls and members after a value.</summary>
    private Node ParsePostfix()
    {
        var start = _token;
        var made = _token.Is("new") ? ParseNew() : ParsePrimary();
        if (made is { Kind: NodeKind.Function, Flag: true, InParentheses: false })
        {
            return made;
        }

        var (optional, length) = (false, 0);
        while (true)
        {
            if (_token.Kind == TokenKind.Template)
            {
                throw NotAvailable("tag", _token);
            }

            var link = ParseLink(made, ref optional);
            if (link is null)
            {
                return optional ? new Node(NodeKind.Chain, start) { A = made } : made;
            }

            made = ++length <= MaxDepth
                ? link
                : throw new ScriptSyntaxException("rangkaian panggilan terlalu panjang; simpan hasil antaranya dalam variabel", start.Line, start.Column);
        }
    }

    private Node? ParseLink(Node made, ref bool optional)
    {
        var at = _token;
        if (TryTake("?."))
        {
            optional = true;
            return _token.Is("(") ? new Node(NodeKind.Call, at) { A = made, List = ParseArguments(), Flag = true }
                : _token.Is("[") ? ParseIndex(made, optional: true)
                : ParseMemberName(made, optional: true);
        }

        return TryTake(".") ? ParseMemberName(made, optional: false)
            : at.Is("[") ? ParseIndex(made, optional: false)
            : at.Is("(") ? new Node(NodeKind.Call, at) { A = made, List = ParseArguments() }
            : null;
    }

    private Node ParseMemberName(Node of, bool optional)
    {
        if (_token.Is("#"))
        {
            throw NotAvailable("#", _token);
        }

        if (_token.Kind is not (TokenKind.Name or TokenKind.Keyword))
        {
            throw Unexpected("sesudah titik di sini seharusnya nama");
        }

        var name = Take();
        return new Node(NodeKind.Member, name) { Text = name.Text, A = of, Flag = optional };
    }

    private Node ParseIndex(Node of, bool optional)
    {
        var at = Expect("[");
        var index = ParseInside(ParseExpression);
        Expect("]");
        return new Node(NodeKind.Member, at) { A = of, B = index, Flag = optional };
    }

    private Node?[] ParseArguments()
    {
        Expect("(");
        var list = new List<Node?>();
        while (!_token.Is(")"))
        {
            list.Add(ParseSpreadOr(() => ParseInside(ParseAssignment)));
            if (!_token.Is(")"))
            {
                Expect(",");
            }
        }

        Take();
        return [.. list];
    }

    private Node ParseSpreadOr(Func<Node> parse)
    {
        var at = _token;
        return TryTake("...") ? new Node(NodeKind.Spread, at) { A = parse() } : parse();
    }

    private Node ParseNew()
    {
        var start = Take();
        if (_token.Is("."))
        {
            throw NotAvailable("new.target", start);
        }

        Enter();
        var made = _token.Is("new") ? ParseNew() : ParsePrimary();
        _depth--;
        for (var length = 0; _token.Is(".") || _token.Is("["); length++)
        {
            made = length > MaxDepth ? throw Unexpected("rangkaian terlalu panjang")
                : TryTake(".") ? ParseMemberName(made, optional: false) : ParseIndex(made, optional: false);
        }

        return new Node(NodeKind.New, start) { A = made, List = _token.Is("(") ? ParseArguments() : [] };
    }
}
