using System.Runtime.CompilerServices;
using Lajur.Engine.Scripting.Syntax.Tokens;

namespace Lajur.Engine.Scripting.Syntax;

/// <summary>
/// Makes a script's tree: JavaScript as of ECMAScript 2022, without what an expression has no use for (modules, async,
/// generators, private members, tagged templates, with, BigInt). Deep nesting is refused, so that nothing that walks the tree
/// can run out of stack.
/// </summary>
internal sealed partial class Parser
{
    private const int MaxDepth = 100;
    private readonly Lexer _lexer;
    private readonly string _text;
    private readonly List<(string Label, bool IsLoop)> _labels = [];
    private Token _token;
    private Token _previous;
    private int _depth;
    private int _loops;
    private int _switches;
    private int _functions;
    private bool _inAllowed = true;

    private Parser(string text)
    {
        (_text, _lexer) = (text, new Lexer(text));
        _token = _lexer.Next();
    }

    /// <summary>The tree of a script; a bare "return" makes the whole text the body of a function, as Elsa takes it.</summary>
    public static Node Parse(string text)
    {
        var parser = new Parser(text);
        var start = parser._token;
        var body = new List<Node?>();
        while (parser._token.Kind != TokenKind.End)
        {
            body.Add(parser.ParseStatement());
        }

        var program = new Node(NodeKind.Program, start) { List = [.. body] };
        Checker.Check(program);
        return program;
    }

    private Token Take()
    {
        _previous = _token;
        _token = _lexer.Next();
        return _previous;
    }

    private bool TryTake(string sign)
    {
        if (!_token.Is(sign))
        {
            return false;
        }

        Take();
        return true;
    }

    private Token Expect(string sign) =>
        _token.Is(sign) ? Take() : throw Unexpected($"di sini seharusnya '{sign}'");

    /// <summary>The end of a statement: a semicolon, or where JavaScript puts one by itself.</summary>
    private void EndStatement()
    {
        if (TryTake(";") || _token.Is("}") || _token.Kind == TokenKind.End || _token.AfterBreak)
        {
            return;
        }

        throw _previous.IsName("async") || _previous.IsName("await") ? NotAvailable(_previous.Text, _previous) : Unexpected();
    }

    private void Enter()
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (++_depth > MaxDepth)
        {
            throw new ScriptSyntaxException(
                "naskah bersarang terlalu dalam; pecahlah menjadi beberapa baris dengan variabel perantara", _token.Line, _token.Column);
        }
    }

    private ScriptSyntaxException Unexpected(string? rule = null)
    {
        var what = _token.Kind switch
        {
            TokenKind.End => "naskah berakhir terlalu cepat",
            TokenKind.Text => "teks ini tidak pada tempatnya",
            TokenKind.Number => "angka ini tidak pada tempatnya",
            TokenKind.Template => "teks `…` ini tidak pada tempatnya",
            _ => $"'{_token.Text}' tidak pada tempatnya",
        };
        return new ScriptSyntaxException(rule is null ? what : $"{what}: {rule}", _token.Line, _token.Column);
    }

    private static ScriptSyntaxException NotAvailable(string what, Token at) => new(
        what switch
        {
            "async" or "await" => "async dan await tidak tersedia: naskah berjalan sampai selesai dalam satu langkah; hapus kata itu",
            "yield" or "function*" => "generator (function*, yield) tidak tersedia; kumpulkan hasilnya dalam daftar dan kembalikan dengan return",
            "import" or "export" => "import dan export tidak tersedia; tulis fungsi yang diperlukan di naskah ini",
            "with" => "with tidak tersedia; sebut objeknya, misalnya alamat.kota",
            "#" => "anggota privat (#nama) tidak tersedia; pakai nama biasa",
            "tag" => "teks `…` dengan fungsi di depannya tidak tersedia; panggil fungsi itu dengan tanda kurung",
            "new.target" => "new.target tidak tersedia",
            "debugger" => "debugger tidak tersedia; hapus baris ini",
            _ => $"'{what}' tidak tersedia di sini",
        },
        at.Line,
        at.Column);
}
