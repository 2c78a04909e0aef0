using Lajur.Engine.Scripting.Evaluation;
using Lajur.Engine.Scripting.Evaluation.Scopes;

namespace Lajur.Engine.Scripting.Objects;

/// <summary>A text, number or flag as an object.</summary>
internal sealed class JsWrapper(Realm realm, object value, JsObject prototype) : JsObject(realm, prototype)
{
    public object Value { get; } = value;

    public override string ClassName => Value switch { string => "String", double => "Number", bool => "Boolean", _ => "Symbol" };

    public override Property? GetOwn(object key) => Value is string text && Values.OfText(text, key) is { } part
        ? new Property { Value = part, IsWritable = false, IsConfigurable = false, IsEnumerable = key is not "length" }
        : base.GetOwn(key);

    public override List<object> OwnKeys() => Value is string text
        ? [.. Enumerable.Range(0, text.Length).Select(x => (object)Numbers.ToText(x)), "length", .. base.OwnKeys()]
        : base.OwnKeys();
}
