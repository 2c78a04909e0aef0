using Lajur.Engine.Scripting.Library.Texts;
using Lajur.Engine.Scripting.Objects;
using Lajur.Engine.Scripting.Syntax.Tokens;

namespace Lajur.Engine.Scripting.Syntax;

internal sealed partial class Parser
{
    private Node ParsePrimary()
    {
        var at = _token;
        switch (at.Kind)
        {
            case TokenKind.Number:
                return new Node(NodeKind.Constant, Take()) { Value = at.Number };
            case TokenKind.Text:
                return new Node(NodeKind.Constant, Take()) { Value = at.Text };
            case TokenKind.Template:
                return ParseTemplate();
            case TokenKind.Name:
                return ParseName();
            case TokenKind.Keyword:
                return ParseKeywordValue();
            case TokenKind.Sign:
                return at.Text switch
                {
                    "(" => ParseParentheses(),
                    "[" => ParseList(),
                    "{" => ParseMap(),
                    "/" or "/=" => ParsePattern(),
                    "#" => throw NotAvailable("#", at),
                    _ => throw Unexpected(),
                };
            default:
                throw Unexpected();
        }
    }

    private Node ParseName()
    {
        var name = Take();
        if (name.Text == "async" && (_token.Is("function") || _token.Kind == TokenKind.Name) && !_token.AfterBreak)
        {
            throw NotAvailable("async", name);
        }

        if (name.Text == "await" && !_token.AfterBreak && (_token.Kind is TokenKind.Name || _token.Is("new") || _token.Is("(")))
        {
            throw NotAvailable("await", name);
        }

        return new Node(NodeKind.Name, name) { Text = name.Text };
    }

    private Node ParseKeywordValue()
    {
        var at = _token;
        switch (at.Text)
        {
            case "true" or "false":
                return new Node(NodeKind.Constant, Take()) { Value = at.Text == "true" };
            case "null":
                return new Node(NodeKind.Constant, Take()) { Value = JsNull.Value };
            case "this":
                return new Node(NodeKind.This, Take());
            case "super":
                Take();
                return _token.Is("(") || _token.Is(".") || _token.Is("[") ? new Node(NodeKind.Super, at) : throw Unexpected();
            case "function":
                return ParseFunction(named: false);
            case "class":
                return ParseClass(named: false);
            case "import" or "export":
                throw NotAvailable(at.Text, at);
            default:
                throw Unexpected();
        }
    }

    private Node ParseTemplate()
    {
        var start = Take();
        var pieces = new List<string> { start.Text };
        var values = new List<Node?>();
        for (var piece = start; !piece.Closes;)
        {
            values.Add(ParseInside(ParseExpression));
            if (!_token.Is("}"))
            {
                throw Unexpected("di sini seharusnya '}' yang menutup ${");
            }

            piece = _lexer.ReadTemplateRest(_token);
            pieces.Add(piece.Text);
            _previous = piece;
            _token = _lexer.Next();
        }

        return new Node(NodeKind.Template, start) { Value = pieces.ToArray(), List = [.. values] };
    }

    private Node ParsePattern()
    {
        var pattern = _lexer.ReadPattern(_token);
        _previous = pattern;
        _token = _lexer.Next();
        var node = new Node(NodeKind.Pattern, pattern) { Text = pattern.Text, Value = pattern.Extra };
        if (PatternTranslation.Refusal(pattern.Text, pattern.Extra) is { } refusal)
        {
            throw new ScriptSyntaxException(refusal, node.Line, node.Column);
        }

        return node;
    }

    /// <summary>A value in parentheses, or the parameters of an arrow function.</summary>
    private Node ParseParentheses()
    {
        var start = Take();
        var list = new List<Node?>();
        var isOpen = false;
        while (!_token.Is(")"))
        {
            list.Add(ParseSpreadOr(() => ParseInside(ParseAssignment)));
            isOpen = TryTake(",");
            if (!isOpen && !_token.Is(")"))
            {
                throw Unexpected("di sini seharusnya ')'");
            }
        }

        Take();
        if (_token.Is("=>") && !_token.AfterBreak)
        {
            return ParseArrow(start, [.. list]);
        }

        if (list.Count == 0 || isOpen || list.Exists(x => x!.Kind == NodeKind.Spread))
        {
            throw Unexpected("sesudah tanda kurung ini seharusnya =>");
        }

        if (list.Count > 1)
        {
            return new Node(NodeKind.Sequence, start) { List = [.. list] };
        }

        list[0]!.InParentheses = true;
        return list[0]!;
    }

    private Node ParseList()
    {
        var start = Take();
        var list = new List<Node?>();
        while (!_token.Is("]"))
        {
            if (_token.Is(","))
            {
                list.Add(new Node(NodeKind.Hole, Take()));
                continue;
            }

            list.Add(ParseSpreadOr(() => ParseInside(ParseAssignment)));
            if (!_token.Is("]"))
            {
                Expect(",");
            }
        }

        Take();
        return new Node(NodeKind.List, start) { List = [.. list] };
    }

    private Node ParseMap()
    {
        var start = Take();
        var list = new List<Node?>();
        while (!_token.Is("}"))
        {
            list.Add(ParseProperty());
            if (!_token.Is("}"))
            {
                Expect(",");
            }
        }

        Take();
        return new Node(NodeKind.Map, start) { List = [.. list] };
    }

    private Node ParseProperty()
    {
        var start = _token;
        if (TryTake("..."))
        {
            return new Node(NodeKind.Spread, start) { A = ParseInside(ParseAssignment) };
        }

        RefuseAsync();
        var kind = (_token.IsName("get") || _token.IsName("set")) && !IsEndOfName(Peek()) ? Take().Text : "";
        var isName = _token.Kind == TokenKind.Name;
        var (key, computed) = ParseKey();
        if (kind.Length > 0 || _token.Is("("))
        {
            var method = ParseFunctionRest(start, "", "method");
            return new Node(NodeKind.Property, start) { Text = kind.Length > 0 ? kind : "init", A = key, B = method, Flag = computed };
        }

        if (TryTake(":"))
        {
            return new Node(NodeKind.Property, start) { Text = "init", A = key, B = ParseInside(ParseAssignment), Flag = computed };
        }

        if (!isName || computed)
        {
            throw Unexpected("di sini seharusnya ':'");
        }

        var name = new Node(NodeKind.Name, start) { Text = start.Text };
        if (!_token.Is("="))
        {
            return new Node(NodeKind.Property, start) { Text = "init", A = key, B = name };
        }

        Take();
        var value = new Node(NodeKind.Default, start) { A = name, B = ParseInside(ParseAssignment) };
        return new Node(NodeKind.Property, start) { Text = "cover", A = key, B = value };
    }
}
