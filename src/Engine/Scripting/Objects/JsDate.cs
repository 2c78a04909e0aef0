using Lajur.Engine.Scripting.Evaluation.Scopes;

namespace Lajur.Engine.Scripting.Objects;

/// <summary>A moment: milliseconds since 1970 in UTC, or not a number.</summary>
internal sealed class JsDate(Realm realm, double time, JsObject? prototype = null)
    : JsObject(realm, prototype ?? realm.Prototype(Intrinsic.Date))
{
    public double Time { get; set; } = time;

    public override string ClassName => "Date";
}
