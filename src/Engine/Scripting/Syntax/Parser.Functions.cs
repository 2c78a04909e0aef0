using Lajur.Engine.Scripting.Syntax.Tokens;

namespace Lajur.Engine.Scripting.Syntax;

internal sealed partial class Parser
{
    private Node ParseFunction(bool named)
    {
        var start = Expect("function");
        if (_token.Is("*"))
        {
            throw NotAvailable("function*", _token);
        }

        var name = _token.Kind == TokenKind.Name ? Take().Text : named ? throw Unexpected("nama fungsi belum ditulis") : "";
        return ParseFunctionRest(start, name, "normal");
    }

    /// <summary>Parameters and body, of a function or a method.</summary>
    private Node ParseFunctionRest(Token start, string name, string kind)
    {
        Expect("(");
        var parameters = new List<Node?>();
        while (!_token.Is(")"))
        {
            var at = _token;
            if (TryTake("..."))
            {
                parameters.Add(new Node(NodeKind.Rest, at) { A = ParseBinding() });
                break;
            }

            parameters.Add(ParseBindingWithDefault());
            if (!_token.Is(")"))
            {
                Expect(",");
            }
        }

        Expect(")");
        var body = ParseFunctionBody();
        return new Node(NodeKind.Function, start)
        {
            Text = name,
            Value = kind,
            List = [.. parameters],
            A = body,
            Source = _text[start.Start.._previous.End],
        };
    }

    private Node ParseFunctionBody()
    {
        var (loops, switches, inAllowed) = (_loops, _switches, _inAllowed);
        var labels = _labels.ToArray();
        (_loops, _switches, _inAllowed) = (0, 0, true);
        _labels.Clear();
        _functions++;
        var body = ParseBlock();
        _functions--;
        (_loops, _switches, _inAllowed) = (loops, switches, inAllowed);
        _labels.AddRange(labels);
        return body;
    }

    private Node ParseArrow(Token start, Node?[] parameters)
    {
        Expect("=>");
        foreach (var parameter in parameters)
        {
            ToPattern(parameter!);
        }

        if (Array.FindIndex(parameters, x => x!.Kind == NodeKind.Rest) is >= 0 and var rest && rest < parameters.Length - 1)
        {
            throw new ScriptSyntaxException("parameter ... harus yang terakhir", parameters[rest]!.Line, parameters[rest]!.Column);
        }

        var (body, value) = _token.Is("{") ? (ParseFunctionBody(), (Node?)null) : (null, ParseAssignment());
        return new Node(NodeKind.Function, start)
        {
            Value = "arrow",
            Flag = true,
            List = parameters,
            A = body,
            B = value,
            Source = _text[start.Start.._previous.End],
        };
    }

    private Node ParseClass(bool named)
    {
        var start = Expect("class");
        var name = _token.Kind == TokenKind.Name ? Take().Text : named ? throw Unexpected("nama kelas belum ditulis") : "";
        var parent = TryTake("extends") ? ParsePostfix() : null;
        Expect("{");
        var members = new List<Node?>();
        while (!TryTake("}"))
        {
            if (!TryTake(";"))
            {
                members.Add(ParseMember(parent is not null));
            }
        }

        return new Node(NodeKind.Class, start) { Text = name, A = parent, List = [.. members], Source = _text[start.Start.._previous.End] };
    }

    private Node ParseMember(bool derived)
    {
        var start = _token;
        var isStatic = _token.IsName("static") && !IsEndOfName(Peek());
        if (isStatic)
        {
            Take();
        }

        RefuseAsync();
        var kind = (_token.IsName("get") || _token.IsName("set")) && !IsEndOfName(Peek()) ? Take().Text : "";
        var (key, computed) = ParseKey();
        var isConstructor = !isStatic && !computed && kind.Length == 0 && key.Value is "constructor";
        if (_token.Is("("))
        {
            var method = ParseFunctionRest(start, "", isConstructor ? derived ? "derived" : "constructor" : "method");
            return new Node(NodeKind.Property, start)
            {
                Text = isConstructor ? "constructor" : kind.Length > 0 ? kind : "method",
                A = key,
                B = method,
                Flag = computed,
                IsStatic = isStatic,
            };
        }

        var value = TryTake("=") ? ParseFieldValue() : null;
        EndStatement();
        return new Node(NodeKind.Property, start) { Text = "field", A = key, B = value, Flag = computed, IsStatic = isStatic };
    }

    private Node ParseFieldValue()
    {
        _functions++;
        var value = ParseAssignment();
        _functions--;
        return value;
    }

    private void RefuseAsync()
    {
        if (_token.IsName("async") && !IsEndOfName(Peek()))
        {
            throw NotAvailable("async", _token);
        }

        if (_token.Is("*"))
        {
            throw NotAvailable("function*", _token);
        }

        if (_token.Is("#"))
        {
            throw NotAvailable("#", _token);
        }
    }

    private static bool IsEndOfName(Token token) =>
        token.Is("(") || token.Is(",") || token.Is(":") || token.Is("}") || token.Is("=") || token.Is(";") || token.Kind == TokenKind.End;

    private (Node Key, bool Computed) ParseKey()
    {
        var at = _token;
        if (TryTake("["))
        {
            var key = ParseInside(ParseAssignment);
            Expect("]");
            return (key, true);
        }

        object value = at.Kind switch
        {
            TokenKind.Name or TokenKind.Keyword or TokenKind.Text => at.Text,
            TokenKind.Number => Evaluation.Numbers.ToText(at.Number),
            _ => throw Unexpected("di sini seharusnya nama"),
        };
        Take();
        return (new Node(NodeKind.Constant, at) { Value = value }, false);
    }

    /// <summary>Within brackets "in" is an operator again.</summary>
    private Node ParseInside(Func<Node> parse)
    {
        var before = _inAllowed;
        _inAllowed = true;
        var made = parse();
        _inAllowed = before;
        return made;
    }
}
