using Jint.Parser.Ast;
using JsExpression = Jint.Parser.Ast.Expression;

namespace Lajur.Engine.Expressions.JavaScript;

/// <summary>
/// Tells the scripts that cannot leave anything behind in their interpreter: no assignment, no declaration, no function, no
/// method but those known to change nothing. Only what is known is pure; the rest runs in an interpreter of its own.
/// </summary>
internal static class ScriptPurity
{
    private static readonly HashSet<string> s_methods = new(
        [
            "abs", "ceil", "charAt", "charCodeAt", "floor", "getDate", "getDay", "getFullYear", "getHours", "getMinutes", "getMonth",
            "getTime", "indexOf", "lastIndexOf", "max", "min", "pow", "round", "slice", "substr", "substring", "toFixed",
            "toISOString", "toLowerCase", "toUpperCase", "trim",
        ],
        StringComparer.Ordinal);

    public static bool IsPure(Program program) =>
        program.FunctionDeclarations.Count == 0
        && program.VariableDeclarations.Count == 0
        && program.Body.All(x => x is ExpressionStatement statement && IsPure(statement.Expression));

    private static bool IsPure(JsExpression? expression) => expression switch
    {
        null or Literal or Identifier => true,
        BinaryExpression x => IsPure(x.Left) && IsPure(x.Right),
        LogicalExpression x => IsPure(x.Left) && IsPure(x.Right),
        ConditionalExpression x => IsPure(x.Test) && IsPure(x.Consequent) && IsPure(x.Alternate),
        UpdateExpression => false,
        UnaryExpression x => x.Operator != UnaryOperator.Delete && IsPure(x.Argument),
        MemberExpression x => IsPure(x.Object) && (!x.Computed || IsPure(x.Property)),
        ArrayExpression x => x.Elements.All(IsPure),
        ObjectExpression x => x.Properties.All(y => y.Kind == PropertyKind.Data && IsPure(y.Value)),
        SequenceExpression x => x.Expressions.All(IsPure),
        NewExpression { Callee: Identifier { Name: "Date" } } x => x.Arguments.All(IsPure),
        CallExpression x => IsKnown(x.Callee) && x.Arguments.All(IsPure),
        _ => false,
    };

    private static bool IsKnown(JsExpression callee) => callee switch
    {
        Identifier x => x.Name is not ("eval" or "Function"),
        MemberExpression { Computed: false, Property: Identifier method } x => s_methods.Contains(method.Name) && IsPure(x.Object),
        _ => false,
    };
}
