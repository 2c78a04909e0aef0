using System.Text.RegularExpressions;
using Lajur.Engine.Scripting.Evaluation;
using Lajur.Engine.Scripting.Evaluation.Scopes;
using Lajur.Engine.Scripting.Library.Texts;

namespace Lajur.Engine.Scripting.Objects;

/// <summary>A regular expression, translated, with a bound on the time of a match.</summary>
internal sealed class JsPattern : JsObject
{
    public JsPattern(Realm realm, string source, string flags, PatternTranslation pattern)
        : base(realm, realm.Prototype(Intrinsic.RegExp))
    {
        (Source, Flags, Names, Regex) = (source, flags, pattern.Names, pattern.Regex);
        Define("lastIndex", new Property { Value = 0.0, IsEnumerable = false, IsConfigurable = false });
    }

    public string Source { get; }

    public string Flags { get; }

    public IReadOnlyList<KeyValuePair<string, int>> Names { get; }

    public Regex Regex { get; }

    public override string ClassName => "RegExp";

    public bool IsGlobal => Flags.Contains('g', StringComparison.Ordinal);

    public bool IsSticky => Flags.Contains('y', StringComparison.Ordinal);

    public int LastIndex
    {
        get => (int)Math.Clamp(Values.ToInteger(Realm, Get("lastIndex")), 0, int.MaxValue);
        set => Set("lastIndex", (double)value);
    }

    /// <summary>The next match from there; null when there is none.</summary>
    public Match? Match(string text, int from)
    {
        Realm.Budget.Work(16 + ((text.Length - Math.Min(from, text.Length)) / 64));
        if (from > text.Length)
        {
            return null;
        }

        var found = Regex.Match(text, from);
        return found.Success && (!IsSticky || found.Index == from) ? found : null;
    }
}
