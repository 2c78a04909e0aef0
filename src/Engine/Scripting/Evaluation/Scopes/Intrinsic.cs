namespace Lajur.Engine.Scripting.Evaluation.Scopes;

/// <summary>The kinds of objects that every script finds.</summary>
internal enum Intrinsic
{
    Object,
    Function,
    Array,
    String,
    Number,
    Boolean,
    Symbol,
    Date,
    RegExp,
    Map,
    Set,
    Iterator,
    Error,
    TypeError,
    RangeError,
    ReferenceError,
    SyntaxError,
    EvalError,
    URIError,
}
