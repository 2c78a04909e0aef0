using Lajur.Engine.Scripting.Objects;

namespace Lajur.Engine.Scripting.Evaluation.Scopes;

/// <summary>One call of one function, or the script itself.</summary>
internal sealed class Frame
{
    private Frame? _around;

    /// <summary>Whose this, arguments and super hold here: an arrow function has none of its own.</summary>
    public Frame Owner => _around ?? this;

    public object? This { get; set; }

    /// <summary>False in a derived class before super() was called.</summary>
    public bool HasThis { get; set; } = true;

    public ScriptFunction? Function { get; init; }

    /// <summary>What "new" named.</summary>
    public JsFunction? Made { get; init; }

    public object?[]? Arguments { get; init; }

    public JsList? ArgumentList { get; set; }

    public object? Returned { get; set; }

    /// <summary>Where a break or continue under way goes to; empty for the nearest.</summary>
    public string Label { get; set; } = "";

    /// <summary>The value of the last expression: a script's value when it does not return.</summary>
    public object? Last { get; set; }

    public static Frame OfArrow(Scope around) => new() { _around = around.Frame.Owner };
}
