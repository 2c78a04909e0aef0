using Lajur.Engine.Scripting.Syntax.Tokens;

namespace Lajur.Engine.Scripting.Syntax;

internal sealed partial class Parser
{
    /// <summary>What a declaration, a parameter or a catch names: a name, or a pattern of names.</summary>
    private Node ParseBinding()
    {
        if (_token.Kind == TokenKind.Name)
        {
            var name = Take();
            return new Node(NodeKind.Name, name) { Text = name.Text };
        }

        if (!_token.Is("[") && !_token.Is("{"))
        {
            throw Unexpected(_token.Kind == TokenKind.Keyword ? "kata itu tidak boleh menjadi nama" : "di sini seharusnya nama");
        }

        var made = ParseInside(ParsePrimary);
        ToPattern(made);
        return made;
    }

    private Node ParseBindingWithDefault()
    {
        var at = _token;
        var target = ParseBinding();
        return TryTake("=") ? new Node(NodeKind.Default, at) { A = target, B = ParseInside(ParseAssignment) } : target;
    }

    /// <summary>A literal that turned out to be assigned to becomes a pattern.</summary>
    private static void ToPattern(Node node)
    {
        switch (node.Kind)
        {
            case NodeKind.Name or NodeKind.Member or NodeKind.Hole or NodeKind.ListPattern or NodeKind.MapPattern or NodeKind.Default
                or NodeKind.Rest:
                return;
            case NodeKind.List:
                node.Kind = NodeKind.ListPattern;
                AllToPatterns(node);
                return;
            case NodeKind.Map:
                node.Kind = NodeKind.MapPattern;
                AllToPatterns(node);
                return;
            case NodeKind.Assign when node.Text == "=":
                node.Kind = NodeKind.Default;
                return;
            case NodeKind.Spread:
                node.Kind = NodeKind.Rest;
                ToPattern(node.A!);
                return;
            case NodeKind.Property when node.Text is "init" or "cover":
                ToPattern(node.B!);
                return;
            default:
                throw new ScriptSyntaxException("nilai tidak dapat diisikan ke sini", node.Line, node.Column);
        }
    }

    private static void AllToPatterns(Node node)
    {
        for (var i = 0; i < node.List.Length; i++)
        {
            ToPattern(node.List[i]!);
            if (node.List[i]!.Kind == NodeKind.Rest && i < node.List.Length - 1)
            {
                throw new ScriptSyntaxException("bagian ... harus yang terakhir", node.List[i]!.Line, node.List[i]!.Column);
            }
        }
    }
}
